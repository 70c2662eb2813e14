import type { DuckDb } from '../lake/duckdb.js'
import type { Area } from './area.js'
import type { Cell } from './cell.js'
import type { OpenedFile } from './opened-file.js'
import type { Period } from './period.js'
import {
  type EditionKind,
  type Measure,
  type Neighbour,
  type PublishedAuthority,
  PublishedError,
  type PublishedReason
} from './published.js'

/** What one release was found to hold, before it is kept. */
export interface Reading {
  readonly kind: EditionKind
  readonly dataset: string | null
  /** The name its content gives it. */
  readonly name: string
  readonly files: readonly OpenedFile[]
  readonly measures: readonly Measure[]
  readonly authorities: readonly PublishedAuthority[]
  readonly neighbours: readonly Neighbour[]
  /** The table of the engine its values wait in; null when it has none. */
  readonly values: string | null
  readonly missing: Readonly<Partial<Record<PublishedReason, number>>>
  readonly notes: readonly string[]
}

/** Columns of a table of waiting values, one row per measure, area and year. */
export const STAGED = [
  { name: 'row', type: 'integer' },
  { name: 'measure', type: 'text' },
  { name: 'level', type: 'text' },
  { name: 'area', type: 'text' },
  { name: 'period', type: 'text' },
  { name: 'year', type: 'integer' },
  { name: 'value', type: 'double precision' },
  { name: 'reason', type: 'text' },
  { name: 'joint', type: 'text' }
] as const

/** Values on their way into the engine, and how many cells were missing. */
export class Staging {
  readonly missing: Partial<Record<PublishedReason, number>> = {}
  private readonly columns: (string | number | null)[][] = STAGED.map(() => [])

  /** Adds one cell, once for each area it covers. `row` is the file's row as a spreadsheet numbers it. */
  add(row: number, measure: string, areas: readonly Area[], period: Period, cell: Cell): void {
    if (cell.reason !== null) this.missing[cell.reason] = (this.missing[cell.reason] ?? 0) + 1
    for (const { level, area, joint } of areas) {
      const values = [row, measure, level, area, period.period, period.year, cell.value, cell.reason, joint]
      for (const [i, value] of values.entries()) this.columns[i]!.push(value)
    }
  }

  /** Puts the values into a new table of the engine. */
  async into(engine: DuckDb, table: string): Promise<void> {
    await engine.createTable(table, STAGED, [])
    await engine.appendColumns(
      table,
      STAGED.map(column => column.type),
      this.columns
    )
  }
}

const MOST_PROBLEMS = 20

/** Throws when there are problems: the first twenty in full, and how many more. @throws PublishedError */
export function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return
  const more = problems.length - MOST_PROBLEMS
  throw new PublishedError([
    ...problems.slice(0, MOST_PROBLEMS),
    ...(more > 0 ? [`… and ${more} more problems of the same file.`] : [])
  ])
}

/** Refuses two values for one measure, area and year. @throws PublishedError */
export async function refuseDuplicates(engine: DuckDb, table: string, file: string): Promise<void> {
  const rows = await engine.query<{ first: number; last: number; measure: string }>(
    `select min(row) as first, max(row) as last, measure from ${table}
     group by measure, level, area, year having count(*) > 1 order by first, measure limit 100`
  )
  refuse(
    rows.map(
      ({ first, last, measure }) =>
        `${file}: rows ${first} and ${last} both give "${measure}" for the same place and year; the file may have a new column that splits its rows, or hold two releases.`
    )
  )
}
