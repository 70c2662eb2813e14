import type { Day } from '../domain/day.js'
import { monthsBefore } from './months-before.js'

/** How far apart the days of a series are. */
export type Every = 'month' | 'quarter' | 'year'

const MONTHS: Readonly<Record<Every, number>> = { month: 1, quarter: 3, year: 12 }

/** The days back from one to another at even steps, oldest first. @example stepDays('2023-03-31', '2025-03-31', 'year') // ['2023-03-31', '2024-03-31', '2025-03-31'] */
export function stepDays(from: Day, to: Day, every: Every): Day[] {
  const days: Day[] = []
  for (let step = 0, day = to; day >= from; step++, day = monthsBefore(to, step * MONTHS[every])) days.unshift(day)
  return days
}
