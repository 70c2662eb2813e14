import { readdirSync } from 'node:fs'
import type { AnyClaimKind } from './claim.js'

const FOLDER = new URL('./kinds/', import.meta.url)
const names = readdirSync(FOLDER).filter(name => /^[a-z-]+\.(js|ts)$/.test(name))

/** Every kind of claim, by id: one from each file of `kinds/`. */
export const CLAIMS: ReadonlyMap<string, AnyClaimKind> = new Map(
  (await Promise.all(names.sort().map(read))).map(kind => [kind.id, kind])
)

async function read(name: string): Promise<AnyClaimKind> {
  return ((await import(new URL(name, FOLDER).href)) as { default: AnyClaimKind }).default
}
