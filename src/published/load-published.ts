import type { DuckDb } from '../lake/duckdb.js'
import { openDuckDb } from '../lake/duckdb.js'
import type { InputFile } from '../sources/source.js'
import { clearAbandoned, editionIdOf, editionsOf, type WaitingEdition, writeEdition } from './edition-folder.js'
import { type Edition, PublishedError } from './published.js'
import { readFiles } from './read-files.js'
import type { Reading } from './reading.js'

/** Who loads, when (ISO moment in UTC), and the name to give the edition; with several editions it stands before each one's own name. */
export interface LoadOptions {
  readonly at: string
  readonly by: string
  readonly edition?: string
}

/** An edition as it now stands, and whether it was there before. */
export interface Loaded {
  readonly edition: Edition
  readonly already: boolean
}

/** Reads files and keeps each release as an edition: all of them or, when any has a problem, none. @throws PublishedError */
export async function loadPublished(
  home: string,
  files: readonly InputFile[],
  options: LoadOptions
): Promise<readonly Loaded[]> {
  clearAbandoned(home)
  const engine = await openDuckDb({ threads: 2 })
  try {
    await engine.run('set preserve_insertion_order = true')
    return await keep(home, await readFiles(files, engine), options, engine)
  } finally {
    await engine.close()
  }
}

async function keep(
  home: string,
  readings: readonly Reading[],
  options: LoadOptions,
  engine: DuckDb
): Promise<Loaded[]> {
  const there = editionsOf(home)
  const before = new Map(there.map(edition => [edition.id, edition]))
  const fresh = new Map(
    readings.map(reading => [editionIdOf(reading), reading]).filter(([id]) => !before.has(id as string)) as [
      string,
      Reading
    ][]
  )
  const names = namesOf([...fresh.values()], there, options.edition)
  const waiting: WaitingEdition[] = []
  try {
    for (const [i, reading] of [...fresh.values()].entries()) {
      waiting.push(await writeEdition(home, reading, { name: names[i]!, loadedAt: options.at, by: options.by }, engine))
    }
    for (const one of waiting) one.keep()
  } catch (error) {
    for (const one of waiting) one.drop()
    throw error
  }
  const kept = waiting.map(({ edition }) => ({ edition, already: false }))
  return [
    ...kept,
    ...readings.flatMap(reading => before.get(editionIdOf(reading)) ?? []).map(edition => ({ edition, already: true }))
  ]
}

/** A name for each: as given, else as its content says, told apart by hash where another release bears it. @throws PublishedError */
function namesOf(readings: readonly Reading[], there: readonly Edition[], given: string | undefined): string[] {
  const taken = new Set(there.map(edition => edition.name))
  return readings.map(reading => {
    const name = given === undefined ? reading.name : readings.length === 1 ? given : `${given}: ${reading.name}`
    if (given !== undefined && taken.has(name)) {
      throw new PublishedError([
        `${reading.files[0]!.name}: there is an edition named "${name}" already; give this one another name.`
      ])
    }
    const unique = taken.has(name) ? `${name} (${editionIdOf(reading).slice(-12, -4)})` : name
    taken.add(unique)
    return unique
  })
}
