import { readdirSync } from 'node:fs'
import type { AnyKind } from './kind.js'

const FOLDERS = ['improvement'] as const

/** Every kind of item, by id: one from each file of the folders of practice. */
export const KINDS: ReadonlyMap<string, AnyKind> = new Map(
  (await Promise.all(FOLDERS.flatMap(readFolder))).map(kind => [kind.id, kind])
)

function readFolder(folder: string): Promise<AnyKind>[] {
  const url = new URL(`./${folder}/kinds/`, import.meta.url)
  const names = readdirSync(url).filter(name => /^[a-z-]+\.(js|ts)$/.test(name))
  return names.sort().map(async name => ((await import(new URL(name, url).href)) as { default: AnyKind }).default)
}
