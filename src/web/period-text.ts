import { isDay } from '../domain/day.js'
import { dayText } from '../domain/day-text.js'

/** A load's period in words: a statutory year, the day of an extract, or a first and last day. @example periodText('2026-03-31') // '31 March 2026' */
export function periodText(period: string): string {
  const [first = '', last] = period.split('..')
  if (last !== undefined) return `${dayText(first)} to ${dayText(last)}`
  return isDay(first) ? dayText(first) : first
}
