import type { Stated } from '../stated.js'
import { exactly, fractionText } from './fraction.js'

/** The count behind a number: a count itself, or the numerator of a rate or a percentage as a count; null where none is stated. */
export function counted(stated: Stated): Stated | null {
  if (stated.unit === 'count') return stated
  const { numerator } = stated
  if (numerator === null || (stated.unit !== 'rate' && stated.unit !== 'percent')) return null
  return { ...stated, unit: 'count', value: numerator, printed: fractionText(exactly(numerator), 0), base: null }
}
