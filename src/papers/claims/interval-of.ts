import { roundedText } from '../../documents/format-figure.js'
import { byarInterval } from '../../statistics/byar-interval.js'
import type { Interval } from '../../statistics/interval.js'
import { wilsonInterval } from '../../statistics/wilson-interval.js'
import type { Stated } from '../stated.js'

/**
 * The 95% interval of a value: Wilson for a percentage, Byar for a rate or for a count over a window. Null where its
 * numbers are not stated, and for a count of all there are on a day, which no chance drew.
 */
export function intervalOf({ unit, value, since, numerator, denominator, population }: Stated): Interval | null {
  if (unit === 'percent') return numerator === null || !denominator ? null : wilsonInterval(numerator, denominator)
  if (unit === 'count') return since === null || value === null ? null : byarInterval(value)
  const people = population?.value ?? denominator
  if (unit !== 'rate' || numerator === null || !people) return null
  const { low, high } = byarInterval(numerator)
  return { low: (10_000 * low) / people, high: (10_000 * high) / people }
}

/** Says whether all of an interval lies above another, @example liesAbove({ low: 3, high: 4 }, { low: 1, high: 3 }) // false */
export function liesAbove(one: Interval, other: Interval): boolean {
  return one.low > other.high
}

/** An interval for a sentence. @example intervalText({ low: 5.15, high: 9.61 }) // 'between 5.2 and 9.6' */
export function intervalText({ low, high }: Interval): string {
  return `between ${roundedText(low, 1)} and ${roundedText(high, 1)}`
}
