import { readdirSync } from 'node:fs'
import type { ConsistencyCheck } from './consistency-check.js'

const FOLDER = new URL('./checks/', import.meta.url)
const names = readdirSync(FOLDER).filter(name => /^[a-z-]+\.(js|ts)$/.test(name))

/** Every check of a paper's numbers, in order of id: one from each file of `checks/`. */
export const CONSISTENCY: readonly ConsistencyCheck[] = await Promise.all(names.sort().map(read))

async function read(name: string): Promise<ConsistencyCheck> {
  return ((await import(new URL(name, FOLDER).href)) as { default: ConsistencyCheck }).default
}
