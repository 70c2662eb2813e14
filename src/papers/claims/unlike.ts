import type { Stated } from '../stated.js'
import { lengthText } from './stated-text.js'

/** Why two values may not be compared, for the end of a sentence; null where they may: their units, windows and bases must be alike. */
export function unlike(one: Stated, other: Stated): string | null {
  if (one.unit === null || other.unit === null) return 'a number without a unit cannot be compared'
  if (one.unit !== other.unit) return `a ${one.unit} cannot be compared with a ${other.unit}`
  const [length, otherLength] = [lengthText(one), lengthText(other)]
  if (length !== otherLength) return `a figure of ${length} cannot be compared with one of ${otherLength}`
  if (one.base !== null && other.base !== null && one.base !== other.base)
    return `a share of ${one.base} cannot be compared with a share of ${other.base}`
  return null
}
