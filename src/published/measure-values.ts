import type { DuckDb } from '../lake/duckdb.js'
import type { Row } from '../lake/engine.js'
import { parquetFiles } from './parquet.js'
import type { AreaLevel, Edition, PublishedReason, PublishedValue } from './published.js'

/** One year of a measure as one edition has it. */
export interface EditionYear {
  readonly edition: Edition
  /** The last year of the measure in that edition: a later release is the newer one, whenever it was loaded. */
  readonly last: number
  readonly year: number
  readonly period: string
  /** By area: code, region or `England`. */
  readonly values: ReadonlyMap<string, PublishedValue>
}

/** Every edition's values of one measure, by year; within a year the newest release first. */
export type MeasureValues = ReadonlyMap<number, readonly EditionYear[]>

/** Reads one measure from the Parquet of the editions that hold it. */
export async function readMeasureValues(
  measure: string,
  holders: readonly Edition[],
  paths: readonly string[],
  engine: DuckDb
): Promise<MeasureValues> {
  if (paths.length === 0) return new Map()
  const rows = await engine.query(
    `select edition, level, area, period, year, value, reason, joint from ${parquetFiles(paths)} where measure = $1`,
    [measure]
  )
  const editions = new Map(holders.map(edition => [edition.id, edition]))
  return byYear(measure, rows, editions)
}

/** The release that answers for a year: the newest of those loaded by known-at; null when there is none. */
export function answering(values: MeasureValues, year: number, knownAt: string | null): EditionYear | null {
  return known(values, year, knownAt)[0] ?? null
}

/** Every release that holds a year, of those loaded by known-at, newest first. */
export function known(values: MeasureValues, year: number, knownAt: string | null): readonly EditionYear[] {
  return (values.get(year) ?? []).filter(one => isKnown(one.edition, knownAt))
}

/** Says whether an edition was loaded by a moment; null means now. */
export function isKnown(edition: Edition, knownAt: string | null): boolean {
  return knownAt === null || Date.parse(edition.loadedAt) <= Date.parse(knownAt)
}

function byYear(measure: string, rows: readonly Row[], editions: ReadonlyMap<string, Edition>): MeasureValues {
  const years = new Map<
    string,
    { edition: Edition; year: number; period: string; values: Map<string, PublishedValue> }
  >()
  const last = new Map<string, number>()
  for (const row of rows) {
    const edition = editions.get(String(row.edition))
    if (edition === undefined) continue
    const value = publishedValue(measure, row, edition)
    const key = `${edition.id} ${value.year}`
    const one = years.get(key) ?? { edition, year: value.year, period: value.period, values: new Map() }
    one.values.set(value.area, value)
    years.set(key, one)
    last.set(edition.id, Math.max(last.get(edition.id) ?? 0, value.year))
  }
  const all = [...years.values()].map(one => ({ ...one, last: last.get(one.edition.id)! })).sort(newestFirst)
  const grouped = new Map<number, EditionYear[]>()
  for (const one of all) grouped.set(one.year, [...(grouped.get(one.year) ?? []), one])
  return new Map([...grouped].sort(([a], [b]) => a - b))
}

function newestFirst(a: EditionYear, b: EditionYear): number {
  const loaded = Date.parse(b.edition.loadedAt) - Date.parse(a.edition.loadedAt)
  return b.last - a.last || loaded || (a.edition.id < b.edition.id ? -1 : 1)
}

function publishedValue(measure: string, row: Row, edition: Edition): PublishedValue {
  return {
    measure,
    level: row.level as AreaLevel,
    area: String(row.area),
    period: String(row.period),
    year: Number(row.year),
    value: row.value as number | null,
    reason: row.reason as PublishedReason | null,
    joint: row.joint as string | null,
    edition: edition.name
  }
}
