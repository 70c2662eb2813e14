import { addDays, addMonths, type Day, monthStart } from './day.js'
import { statutoryYearOf } from './statutory-year.js'

/** The boundaries of a day, worked out here so that no date arithmetic is left in the indicators. */
export interface DayBoundaries {
  readonly day: Day
  /** First day of the 3, 6, 12 and 36 months that end on the day. */
  readonly w3_start: Day
  readonly w6_start: Day
  readonly w12_start: Day
  readonly w36_start: Day
  readonly month_start: Day
  /** 1 April of its statutory year. */
  readonly year_start: Day
  /** The year, when the day is a 31 March; null otherwise: yearly flags hold on that day only. */
  readonly return_year: number | null
}

/** The boundaries of one day. @example boundariesOf('2025-03-31').w12_start // '2024-04-01' */
export function boundariesOf(day: Day): DayBoundaries {
  const after = addDays(day, 1)
  return {
    day,
    w3_start: addMonths(after, -3),
    w6_start: addMonths(after, -6),
    w12_start: addMonths(after, -12),
    w36_start: addMonths(after, -36),
    month_start: monthStart(day),
    year_start: `${statutoryYearOf(day).slice(0, 4)}-04-01`,
    return_year: day.endsWith('-03-31') ? Number(day.slice(0, 4)) : null
  }
}
