import type { Column, Source, Table } from '../source.js'
import { plain } from './plain.js'
import type { RawCell, RawRow } from './raw-row.js'

/** A table recognised by its headings. */
export interface Found {
  readonly source: Source
  readonly table: Table
  /** Where each column of the table stands in the file; -1 where the file lacks it. */
  readonly places: readonly number[]
  /** The headings as sent, by column of the table; the column's own name where the file lacks it. */
  readonly headers: readonly string[]
  /** Required columns that the file lacks; when there are any it is only nearly this table. */
  readonly lacking: readonly Column[]
  /** Headings of the file that are no column of the table. */
  readonly extra: number
  /** How many cells wide the headings are. */
  readonly width: number
  /** The spreadsheet's number of the last row of the headings. */
  readonly headingRow: number
}

const HEADING_ROWS = 10

/** The table whose headings stand in one of the first ten rows, or in two of them read as one; null when there is none. */
export function findTable(rows: readonly RawRow[], sources: readonly Source[]): Found | null {
  let best: Found | null = null
  const first = rows.slice(0, HEADING_ROWS)
  const known = new Set(sources.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.flatMap(namesOf))))
  for (const [place, row] of first.entries()) {
    const next = first[place + 1]
    const readings = next ? [row, { at: next.at, cells: joined(row.cells, next.cells) }] : [row]
    for (const reading of readings.filter(reading => looksLikeHeadings(reading, known))) {
      for (const found of candidates(reading, sources))
        if (isNear(found) && (!best || better(found, best))) best = found
    }
  }
  return best
}

function looksLikeHeadings(row: RawRow, known: ReadonlySet<string>): boolean {
  return row.cells.filter(cell => typeof cell === 'string' && known.has(plain(cell))).length >= 2
}

function joined(upper: readonly RawCell[], lower: readonly RawCell[]): RawCell[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) =>
    [upper[place], lower[place]].filter(cell => typeof cell === 'string').join(' ')
  )
}

function* candidates(row: RawRow, sources: readonly Source[]): Generator<Found> {
  const headings = row.cells.map(cell => (typeof cell === 'string' ? plain(cell) : ''))
  const places = new Map<string, number>()
  headings.forEach((heading, place) => {
    if (heading !== '' && !places.has(heading)) places.set(heading, place)
  })
  for (const source of sources) for (const table of source.tables) yield match(source, table, row, places, headings)
}

function match(
  source: Source,
  table: Table,
  row: RawRow,
  placesOf: ReadonlyMap<string, number>,
  headings: readonly string[]
): Found {
  const taken = new Set<number>()
  const places = table.columns.map(column => {
    const place = namesOf(column)
      .map(name => placesOf.get(name))
      .find(place => place !== undefined && !taken.has(place))
    if (place === undefined) return -1
    taken.add(place)
    return place
  })
  return {
    source,
    table,
    places,
    headers: table.columns.map((column, index) => headingAt(row, places[index]!) ?? column.name),
    lacking: table.columns.filter((column, index) => column.required && places[index] === -1),
    extra: headings.filter((heading, place) => heading !== '' && !taken.has(place)).length,
    width: headings.findLastIndex(heading => heading !== '') + 1,
    headingRow: row.at
  }
}

const names = new WeakMap<Column, readonly string[]>()

/** What a column's heading may be, plain, its own name first. */
function namesOf(column: Column): readonly string[] {
  const known = names.get(column)
  if (known) return known
  const made = [column.name, ...(column.headers ?? [])].map(plain)
  names.set(column, made)
  return made
}

function headingAt(row: RawRow, place: number): string | null {
  const heading = row.cells[place]
  return typeof heading === 'string' ? heading.replace(/\s+/g, ' ').trim() : null
}

function better(one: Found, other: Found): boolean {
  const whole = Number(one.lacking.length === 0) - Number(other.lacking.length === 0)
  if (whole !== 0) return whole > 0
  const matched = matchedOf(one) - matchedOf(other)
  return matched === 0 ? shareOf(one) > shareOf(other) : matched > 0
}

/** Whether there is enough of the table to name it, though it may lack something required. */
function isNear(found: Found): boolean {
  return matchedOf(found) >= 2 && (found.lacking.length === 0 || shareOf(found) > 0.5)
}

function matchedOf(found: Found): number {
  return found.places.filter(place => place >= 0).length
}

function shareOf(found: Found): number {
  return matchedOf(found) / found.table.columns.length
}
