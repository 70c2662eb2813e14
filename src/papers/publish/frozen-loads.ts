import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFile } from '../../lake/durable.js'
import type { Load } from '../../lake/manifest.js'
import type { FrozenLoad, HashedFile } from './frozen.js'

/** Loads as a published paper records them. */
export function frozenLoads(loads: readonly Load[]): Promise<FrozenLoad[]> {
  return Promise.all(
    loads.map(async ({ number, source, period, files, folder }) => ({
      number,
      source,
      period,
      received: files.map(({ name, sha256 }) => ({ name, sha256 })),
      kept: await hashedFiles(folder)
    }))
  )
}

/** What differs between loads as they were recorded and as they are now, a sentence each. */
export async function loadDifferences(recorded: readonly FrozenLoad[], loads: readonly Load[]): Promise<string[]> {
  const found = await Promise.all(
    recorded.map(async load => {
      const now = loads.find(({ number }) => number === load.number)
      return now ? keptDifferences(load, await hashedFiles(now.folder)) : [`Load ${load.number} is not in the lake.`]
    })
  )
  return found.flat()
}

function keptDifferences({ number, kept }: FrozenLoad, files: readonly HashedFile[]): string[] {
  const now = new Map(files.map(({ name, sha256 }) => [name, sha256]))
  const before = new Set(kept.map(({ name }) => name))
  return [
    ...kept
      .filter(({ name, sha256 }) => now.get(name) !== sha256)
      .map(({ name }) => `Load ${number}: ${name} ${now.has(name) ? 'was changed' : 'is missing'}.`),
    ...files.filter(({ name }) => !before.has(name)).map(({ name }) => `Load ${number}: ${name} was added.`)
  ]
}

async function hashedFiles(folder: string): Promise<HashedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return Promise.all(names.sort().map(async name => ({ name, sha256: await hashFile(join(folder, name)) })))
}
