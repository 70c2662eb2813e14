import { type DayNumber, dayText } from '../calendar.js'
import { known } from './as-at.js'
import type { Line } from './table.js'

/** Adds a row to a table of the dataset. */
export type AddLine = (table: string, line: Line) => void

/** A day as the dataset writes it; blank for null or a day that had not come. */
export function isoDay(day: DayNumber | null, asAt: DayNumber): string {
  const seen = known(day, asAt)
  return seen === null ? '' : dayText(seen)
}
