import type { Figure } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import type { Place, Stated } from './stated.js'
import { labelOf, spokenValue, statedFigure } from './stated-figure.js'
import { shareOf } from './tables/breakdown-table.js'

/** The share that one part is of a whole, as the paper states it: of a measure of its own. */
export function statedShare(part: Figure, whole: Figure, indicator: Indicator, at: Place): Stated {
  const value = shareOf(part, whole)
  const label = `share of ${labelOf(indicator)}`
  return {
    ...statedFigure(part, indicator, at),
    measure: label,
    label,
    unit: 'percent',
    value,
    printed: value === null ? (part.missing ?? '') : spokenValue({ value, unit: 'percent' }),
    denominator: whole.numerator,
    base: labelOf(indicator)
  }
}
