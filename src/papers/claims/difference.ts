import type { Stated, Verdict } from '../stated.js'
import { agreement, insteadText, withUnit } from './agreement.js'
import { compared, exactly, type Fraction, fractionText, halfUp, minus, over, sizeOf, times } from './fraction.js'
import type { Size } from './size.js'
import type { Span } from './span.js'
import { cannotTell, fails, holds } from './verdict.js'

/** Why a difference of values in a unit may not be said in the unit of a size, for the end of a sentence; null where it may. */
export function unitRefused({ unit }: Stated, by: Size | undefined): string | null {
  if (!by) return null
  if (unit === 'percent')
    return by.in === 'points' ? null : `a difference of percentages is said in percentage points, not as ${by.text}`
  const own = unit === 'rate' ? ['per 10,000'] : unit === 'days' ? ['days'] : []
  const fits = ['per cent', 'number', ...own].includes(by.in)
  return fits ? null : `a difference of a ${unit} cannot be said in ${by.in}`
}

/** The verdict on the size of the difference from one value to another; per cent are of the first. */
export function differenceVerdict(told: string, by: Size, first: Span, last: Span): Verdict {
  const difference = differenceIn(by, first, last)
  if (difference === null) return fails(`${told}: a rise from 0 has no percentage.`)
  switch (agreement(by, difference)) {
    case 'rounds to it':
      return holds(`${told}, by ${shown(by, difference.middle)}.`)
    case 'may round to it':
      return cannotTell(
        `${told}, by about ${shown(by, difference.middle)}: ${by.text} can be told only from the unrounded values.`
      )
    default:
      return fails(`${told}, by ${insteadText(by, difference)}.`)
  }
}

function differenceIn(by: Size, first: Span, last: Span): Span | null {
  if (by.in === 'per cent' && [first.low, first.middle].some(value => value.top === 0n)) return null
  const size = (from: Fraction, to: Fraction) => {
    const apart = sizeOf(minus(to, from))
    return by.in === 'per cent' ? over(times(exactly(100), apart), from) : apart
  }
  const ends = [size(first.low, last.high), size(first.high, last.low)]
  const [low, high] = compared(ends[0]!, ends[1]!) === 1 ? [ends[1]!, ends[0]!] : [ends[0]!, ends[1]!]
  return { low, middle: size(first.middle, last.middle), high }
}

function shown(by: Size, middle: Fraction): string {
  const right = withUnit(fractionText(middle, by.decimals), by)
  if (compared(halfUp(middle, by.decimals), middle) === 0) return right
  return `${withUnit(fractionText(middle, by.decimals + 2), by)}, so ${right}`
}
