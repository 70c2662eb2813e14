import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DuckDb } from '../lake/duckdb.js'
import type { RelationColumn, Value } from '../lake/engine.js'
import { quoted, syncToDisk, writeParquet } from './parquet.js'
import type { Edition, EditionTable } from './published.js'
import type { Reading } from './reading.js'

const WAITING = '.loading-'

/** Tables beside the values, as they lie in an edition's Parquet. */
const SMALL_TABLES = {
  measures: [
    ...texts('code', 'title', 'topic', 'unit'),
    { name: 'decimals', type: 'integer' },
    ...texts('better', 'denominator'),
    { name: 'suppresses_one_to_five', type: 'boolean' },
    ...texts('same_as')
  ],
  authorities: texts('code', 'name', 'region'),
  neighbours: [...texts('model', 'authority', 'neighbour'), { name: 'rank', type: 'integer' }, ...texts('closeness')]
} as const satisfies Record<string, readonly RelationColumn[]>

/** The folder of a home's editions. */
export function publishedFolder(home: string): string {
  return join(home, 'published')
}

/** The editions of a home, oldest first; none when the home has no published data. */
export function editionsOf(home: string): Edition[] {
  const folder = publishedFolder(home)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => !name.startsWith('.') && existsSync(join(folder, name, 'manifest.json')))
    .map(name => JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')) as Edition)
    .sort((a, b) => compare(a.loadedAt, b.loadedAt) || compare(a.id, b.id))
}

/** The id a reading has whoever loads it: its kind and the hash of its files. */
export function editionIdOf(reading: Reading): string {
  const hashes = reading.files.map(file => file.sha256).sort()
  const hash = createHash('sha256').update(hashes.join(' ')).digest('hex').slice(0, 12)
  return [reading.kind, reading.dataset, hash]
    .filter(part => part !== null)
    .join('-')
    .toLowerCase()
    .replaceAll(' ', '-')
}

/** An edition written to a waiting folder, to be put in its place or thrown away. */
export interface WaitingEdition {
  readonly edition: Edition
  keep(): void
  drop(): void
}

/** Writes an edition's tables and manifest beside the others, where no reader looks, flushed to the disk. */
export async function writeEdition(
  home: string,
  reading: Reading,
  given: { readonly name: string; readonly loadedAt: string; readonly by: string },
  engine: DuckDb
): Promise<WaitingEdition> {
  const folder = publishedFolder(home)
  const id = editionIdOf(reading)
  const waiting = join(folder, `${WAITING}${process.pid}-${randomUUID()}`)
  mkdirSync(waiting, { recursive: true })
  const tables = await writeTables(waiting, id, reading, engine)
  const edition: Edition = {
    id,
    ...given,
    kind: reading.kind,
    dataset: reading.dataset,
    files: reading.files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    tables,
    years: await yearsOf(reading, engine),
    missing: reading.missing,
    notes: reading.notes
  }
  writeFileSync(join(waiting, 'manifest.json'), `${JSON.stringify(edition, null, 2)}\n`, { flush: true })
  syncToDisk(waiting)
  return {
    edition,
    keep: () => {
      if (existsSync(join(folder, id))) return rmSync(waiting, { recursive: true, force: true })
      renameSync(waiting, join(folder, id))
      syncToDisk(folder)
    },
    drop: () => rmSync(waiting, { recursive: true, force: true })
  }
}

/** Clears waiting folders whose process has ended: a load that was killed leaves nothing else. */
export function clearAbandoned(home: string): void {
  const folder = publishedFolder(home)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter(name => name.startsWith(WAITING))) {
    if (!isRunning(Number(name.slice(WAITING.length).split('-')[0])))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

async function writeTables(folder: string, id: string, reading: Reading, engine: DuckDb): Promise<Edition['tables']> {
  const tables: Partial<Record<EditionTable, number>> = {}
  if (reading.values !== null) {
    const query = `select ${quoted(id)} as edition, measure, level, area, period, year, value, reason, joint
      from ${reading.values} order by measure, year, level, area`
    tables.values = await writeParquet(engine, query, join(folder, 'values.parquet'))
  }
  const rows: Record<keyof typeof SMALL_TABLES, Value[][]> = {
    measures: reading.measures.map(one => [
      ...[one.code, one.title, one.topic, one.unit, one.decimals],
      ...[one.better, one.denominator, one.suppressesOneToFive, one.sameAs]
    ]),
    authorities: reading.authorities.map(one => [one.code, one.name, one.region]),
    neighbours: reading.neighbours.map(one => [one.model, one.authority, one.neighbour, one.rank, one.closeness])
  }
  for (const name of ['measures', 'authorities', 'neighbours'] as const) {
    if (rows[name].length === 0) continue
    await engine.createTable('small', SMALL_TABLES[name], rows[name])
    const query = `select ${quoted(id)} as edition, * from small order by all`
    tables[name] = await writeParquet(engine, query, join(folder, `${name}.parquet`))
    await engine.run('drop table small')
  }
  return tables
}

async function yearsOf(reading: Reading, engine: DuckDb): Promise<Edition['years']> {
  if (reading.values === null) return null
  const rows = await engine.query<{ first: number | null; last: number | null }>(
    `select min(year) as first, max(year) as last from ${reading.values}`
  )
  const { first, last } = rows[0]!
  return first === null || last === null ? null : { first, last }
}

function texts(...names: string[]): RelationColumn[] {
  return names.map(name => ({ name, type: 'text' }))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
