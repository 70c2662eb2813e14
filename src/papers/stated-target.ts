import type { Figure } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import type { Place, Stated } from './stated.js'
import { labelOf, spokenValue } from './stated-figure.js'

/** A target as the paper states it: of a measure of its own, on the day of the figure it is set beside. */
export function statedTarget(value: number, indicator: Indicator, { authority, asAt }: Figure, at: Place): Stated {
  const label = `target for ${labelOf(indicator)}`
  return {
    measure: label,
    label,
    unit: indicator.unit,
    of: authority,
    part: null,
    asAt,
    precision: 'day',
    since: null,
    value,
    printed: spokenValue({ value, unit: indicator.unit }),
    numerator: null,
    denominator: null,
    base: null,
    population: null,
    comparator: null,
    source: null,
    at
  }
}
