/** A number kept exactly, as one whole number over another above 0: halves round as they should. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** A decimal number exactly as it is written in its shortest form. @example exactly(2.675) // 2675 over 1000 */
export function exactly(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const [whole = '', part = ''] = digits.split('.')
  const power = Number(exponent) - part.length
  const top = BigInt(whole + part)
  return power < 0 ? { top, bottom: 10n ** BigInt(-power) } : { top: top * 10n ** BigInt(power), bottom: 1n }
}

/** The sum of two. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

/** What is left of the first without the second. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom })
}

/** The product of two. */
export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** The first over the second, which is not 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  const sign = b.top < 0n ? -1n : 1n
  return { top: sign * a.top * b.bottom, bottom: sign * a.bottom * b.top }
}

/** 1 when the first is the greater, -1 when the second is, else 0. */
export function compared(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}

/** The number without its sign. */
export function sizeOf(a: Fraction): Fraction {
  return a.top < 0n ? { top: -a.top, bottom: a.bottom } : a
}

/** Rounded to so many decimals, halves away from 0. @example halfUp(exactly(12.5), 0) // 13 */
export function halfUp(a: Fraction, decimals: number): Fraction {
  return toDecimals(a, decimals, (top, bottom) => (2n * top + bottom) / (2n * bottom))
}

/** Cut off after so many decimals. @example cutOff(exactly(19.57), 1) // 19.5 */
export function cutOff(a: Fraction, decimals: number): Fraction {
  return toDecimals(a, decimals, (top, bottom) => top / bottom)
}

/** Rounded half up and written, with commas. @example fractionText(exactly(1234.25), 1) // '1,234.3' */
export function fractionText(a: Fraction, decimals: number): string {
  const { top, bottom } = halfUp(a, decimals)
  const digits = String(top < 0n ? -top : top).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',')
  const part = bottom === 1n ? '' : `.${digits.slice(digits.length - decimals)}`
  return `${top < 0n ? '−' : ''}${whole}${part}`
}

/** The nearest number the machine has; for statistics, never for rounding. */
export function approximately(a: Fraction): number {
  return Number(a.top) / Number(a.bottom)
}

function toDecimals(a: Fraction, decimals: number, whole: (top: bigint, bottom: bigint) => bigint): Fraction {
  const power = 10n ** BigInt(decimals)
  const size = whole((a.top < 0n ? -a.top : a.top) * power, a.bottom)
  return { top: a.top < 0n ? -size : size, bottom: power }
}
