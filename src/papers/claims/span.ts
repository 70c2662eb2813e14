import type { Stated } from '../stated.js'
import { compared, exactly, type Fraction, halfUp, minus, over, plus, times } from './fraction.js'

/** Where a value lies: one point where it is known exactly, else all that rounds to what was printed, `high` not included. */
export interface Span {
  readonly low: Fraction
  /** The point itself, or what was printed. */
  readonly middle: Fraction
  readonly high: Fraction
}

/** One point. */
export function point(value: Fraction): Span {
  return { low: value, middle: value, high: value }
}

/** Says whether a value is known exactly. */
export function isExact({ low, high }: Span): boolean {
  return compared(low, high) === 0
}

/**
 * Where a stated value lies. Exact: a count, Sightline's own, and a percentage or a rate whose two numbers are stated and
 * give what was printed; anything else from elsewhere is as wide as its last digit. Null where there is no value.
 */
export function spanOf(stated: Stated): Span | null {
  if (stated.value === null) return null
  const value = exactly(stated.value)
  const decimals = decimalsOf(stated)
  const again = recomputed(stated)
  if (again && compared(halfUp(again, decimals), halfUp(value, decimals)) === 0) return point(again)
  return stated.unit === 'count' || stated.source === null ? point(value) : rounded(value, decimals)
}

/** All that rounds half up to a value of so many decimals. @example rounded(exactly(54), 0) // 53.5 up to 54.5 */
export function rounded(value: Fraction, decimals: number): Span {
  const half = over(exactly(1), exactly(2 * 10 ** decimals))
  return { low: minus(value, half), middle: value, high: plus(value, half) }
}

/** What the two numbers of a percentage or a rate give; null where one is not stated, or the unit is another. */
export function recomputed({ unit, numerator, denominator, population }: Stated): Fraction | null {
  const bottom = unit === 'rate' ? (population?.value ?? denominator) : unit === 'percent' ? denominator : null
  if (numerator === null || !bottom) return null
  return over(times(exactly(numerator), exactly(unit === 'rate' ? 10_000 : 100)), exactly(bottom))
}

/** How many decimals a value is printed with. @example decimalsOf({ printed: '19.5%', … }) // 1 */
export function decimalsOf({ printed }: Pick<Stated, 'printed'>): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
}
