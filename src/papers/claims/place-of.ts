import type { Stated } from '../stated.js'
import { compared } from './fraction.js'
import { spanOf } from './span.js'

/** How one value stands to another as a reader sees them: two that are printed alike are equal. Null where one has no value. */
export function placeOf(one: Stated, other: Stated): 'above' | 'below' | 'equal' | null {
  const [first, second] = [spanOf(one), spanOf(other)]
  if (!first || !second) return null
  const sign = one.printed === other.printed ? 0 : compared(first.middle, second.middle)
  return sign === 1 ? 'above' : sign === -1 ? 'below' : 'equal'
}
