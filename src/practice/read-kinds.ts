import { readdirSync } from 'node:fs'
import type { AnyKind } from './kind.js'

const here = new URL('./', import.meta.url)
const areas = readdirSync(here, { withFileTypes: true }).filter(entry => entry.isDirectory())

/** Every kind of item, by id: one from each file of `kinds/` in the folders of practice. */
export const KINDS: ReadonlyMap<string, AnyKind> = new Map(
  (await Promise.all(areas.flatMap(({ name }) => readArea(name)))).map(kind => [kind.id, kind])
)

function readArea(area: string): Promise<AnyKind>[] {
  const folder = new URL(`./${area}/kinds/`, here)
  const names = readdirSync(folder).filter(name => /^[a-z-]+\.(js|ts)$/.test(name))
  return names.sort().map(async name => ((await import(new URL(name, folder).href)) as { default: AnyKind }).default)
}
