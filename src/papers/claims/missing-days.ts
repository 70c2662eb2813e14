import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { Stated } from '../stated.js'
import { isOn } from './is-on.js'

/** Which of the days wanted have no value, for a sentence; null when all have. @example missingDays(…) // '31 May 2021 and 3 more' */
export function missingDays(wanted: readonly Day[], found: readonly Stated[]): string | null {
  const missing = wanted.filter(day => !found.some(each => each.value !== null && isOn(each, day)))
  if (missing.length === 0) return null
  return `${dayText(missing[0]!)}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}`
}
