import { dayOfNumber } from '../../domain/day.js'
import { type StatutoryYear, statutoryYearOf } from '../../domain/statutory-year.js'
import { dayIn } from '../return/day-in.js'
import type { SentTable } from '../return/open-return.js'
import type { SentColumn } from '../return/sent-column.js'

/** Columns whose days fall in the year of the return on nearly every row. */
const WITHIN = [
  ['Header', 'ReferenceDate'],
  ['Episodes', 'DEC'],
  ['Missing', 'MIS_START'],
  ['Missing', 'MIS_END'],
  ['Reviews', 'REVIEW']
] as const

/** The collection year most days of a return fall in; null when it holds none that tell. */
export function yearOfReturn(tables: ReadonlyMap<string, SentTable>): StatutoryYear | null {
  for (const [table, column] of WITHIN) {
    const years = new Map<StatutoryYear, number>()
    for (const [day, count] of daysIn(tables.get(table)?.columns[column])) {
      const year = statutoryYearOf(dayOfNumber(day))
      years.set(year, (years.get(year) ?? 0) + count)
    }
    const [most] = [...years].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
    if (most) return most[0]
  }
  return null
}

/** The days that cells hold, by how often. */
function daysIn(column: SentColumn | undefined): Map<number, number> {
  const days = new Map<number, number>()
  if (!column) return days
  const counts = new Int32Array(column.texts.length)
  for (const place of column.places) counts[place]! += 1
  for (const [place, text] of column.texts.entries()) {
    const day = dayIn(text)
    if (!Number.isNaN(day) && counts[place]! > 0) days.set(day, (days.get(day) ?? 0) + counts[place]!)
  }
  return days
}
