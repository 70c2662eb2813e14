import { type Day, dayNumber, dayOfNumber } from '../../domain/day.js'
import { type StatutoryYear, statutoryYearOf } from '../../domain/statutory-year.js'
import type { Batch, Issue, Source, Table } from '../source.js'
import { tableIssue } from './issues.js'

/** The days a return or an extract covers, both included. */
export interface Period {
  readonly first: Day
  readonly last: Day
}

interface Seen {
  readonly file: string
  readonly table: Table
  /** Days met in the fields that fall in the period of the return, by how often. */
  readonly days: Map<number, number>
}

/** Watches the days of an upload go by, to tell which year or day it is of. */
export class PeriodSeen {
  private readonly seen = new Map<Table, Seen>()
  private latest = Number.NEGATIVE_INFINITY

  constructor(private readonly source: Source) {}

  /** Takes note of the days in a batch. */
  watch({ table, file, columns }: Batch): void {
    const seen = this.seen.get(table) ?? { file, table, days: new Map<number, number>() }
    this.seen.set(table, seen)
    for (const [index, column] of table.columns.entries()) {
      if (column.type !== 'day' || column.ahead) continue
      const within = table.within?.includes(column.field) ?? false
      for (const cell of columns[index]!) {
        if (typeof cell !== 'number') continue
        if (cell > this.latest) this.latest = cell
        if (within) seen.days.set(cell, (seen.days.get(cell) ?? 0) + 1)
      }
    }
  }

  /** The statutory year most days fall in, or for an extract its latest day; null when no days were seen. */
  suggested(): StatutoryYear | Day | null {
    if (this.latest === Number.NEGATIVE_INFINITY) return null
    if (this.source.period === 'day') return dayOfNumber(this.latest)
    return mostYear([...this.seen.values()]) ?? statutoryYearOf(dayOfNumber(this.latest))
  }

  /** The issue that refuses a return of another year than said; null when its days agree or are too few to tell. */
  wrongYear(period: Period | undefined): Issue | null {
    if (!period || this.source.period !== 'year') return null
    const all = [...this.seen.values()]
    const total = all.reduce((sum, seen) => sum + daysIn(seen), 0)
    const inside = all.reduce((sum, seen) => sum + daysIn(seen, period), 0)
    if (total === 0 || inside * 2 >= total) return null
    const most = all.reduce((one, other) => (daysIn(other) > daysIn(one) ? other : one))
    const sentence = `most days fall outside ${statutoryYearOf(period.last)} and the file looks like ${mostYear(all)}; choose that year or send the file of the year meant`
    return tableIssue('file', 'wrong-year', most.file, most.table, null, sentence)
  }
}

function daysIn({ days }: Seen, period?: Period): number {
  const first = period ? dayNumber(period.first) : Number.NEGATIVE_INFINITY
  const last = period ? dayNumber(period.last) : Number.POSITIVE_INFINITY
  return [...days].reduce((sum, [day, count]) => sum + (day >= first && day <= last ? count : 0), 0)
}

function mostYear(all: readonly Seen[]): StatutoryYear | null {
  const years = new Map<StatutoryYear, number>()
  for (const [day, count] of all.flatMap(({ days }) => [...days])) {
    const year = statutoryYearOf(dayOfNumber(day))
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return [...years].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}
