import { compared, cutOff, fractionText, halfUp, minus } from './fraction.js'
import type { Size } from './size.js'
import { isExact, rounded, type Span } from './span.js'

/**
 * How a printed size stands to the value: the value rounds to it; or only comes to it when cut off; or would if the rounded
 * numbers it is worked out from lie so; or does not.
 */
export type Agreement = 'rounds to it' | 'only if cut off' | 'may round to it' | 'differs'

/** How a printed size stands to where its value lies, signs left aside. */
export function agreement(size: Size, span: Span): Agreement {
  if (compared(halfUp(span.middle, size.decimals), size.value) === 0) return 'rounds to it'
  const printed = rounded(size.value, size.decimals)
  const apart = compared(span.high, printed.low) !== 1 || compared(printed.high, span.low) !== 1
  if (!isExact(span) && !apart) return 'may round to it'
  return compared(cutOff(span.middle, size.decimals), size.value) === 0 ? 'only if cut off' : 'differs'
}

/** Says what a size should be, for the end of a sentence: `which is 19.57%, so 19.6% and not 19.5%`. */
export function insteadText(size: Size, span: Span): string {
  const shown = compared(minus(halfUp(span.middle, size.decimals), span.middle), { top: 0n, bottom: 1n }) !== 0
  const exact = fractionText(span.middle, size.decimals + (shown ? 2 : 0))
  const right = withUnit(fractionText(span.middle, size.decimals), size)
  const cut = agreement(size, span) === 'only if cut off' ? ': it agrees only if cut off, not rounded' : ''
  return `${withUnit(exact, size)}, ${shown ? `so ${right} and ` : ''}not ${size.text}${cut}`
}

/** A number in the unit of a size. @example withUnit('19.6', { in: 'per cent', … }) // '19.6%' */
export function withUnit(number: string, { in: unit }: Pick<Size, 'in'>): string {
  if (unit === 'per cent') return `${number}%`
  if (unit === 'number') return number
  return unit === 'points' && number === '1' ? '1 point' : `${number} ${unit}`
}
