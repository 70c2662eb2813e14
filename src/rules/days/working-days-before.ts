import { dayOfNumber } from '../../domain/day.js'
import { isWorkingDay } from '../../domain/working-day.js'

/** The working day a number of working days before a day: 1 is the last working day before it. Days are since 1970-01-01. */
export function workingDaysBefore(day: number, days: number): number {
  const key = `${day} ${days}`
  const before = known.get(key) ?? countBack(day, days)
  known.set(key, before)
  return before
}

/** Rules ask about few days, but once a row. */
const known = new Map<string, number>()

function countBack(day: number, days: number): number {
  if (Number.isNaN(day)) return Number.NaN
  let before = day
  for (let left = days; left > 0; ) {
    before -= 1
    if (isWorkingDay(dayOfNumber(before))) left -= 1
  }
  return before
}
