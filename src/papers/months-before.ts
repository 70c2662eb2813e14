import { addMonths, type Day, monthEnd, monthStart } from '../domain/day.js'

/** The same day some months before; a month end stays one. @example monthsBefore('2025-02-28', 1) // '2025-01-31' */
export function monthsBefore(day: Day, months: number): Day {
  return day === monthEnd(day) ? monthEnd(addMonths(monthStart(day), -months)) : addMonths(day, -months)
}
