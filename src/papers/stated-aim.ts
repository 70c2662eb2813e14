import type { Figure } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import type { Place, Stated } from './stated.js'
import { spokenValue, statedFigure } from './stated-figure.js'

/** A value to be reached by the day of a figure, or on the way there on that day, as the paper states it. */
export function statedAim(
  value: number,
  aim: 'target' | 'trajectory',
  indicator: Indicator,
  figure: Figure,
  at: Place
): Stated {
  return {
    ...statedFigure(figure, indicator, at),
    ...{ unit: indicator.unit, value, printed: spokenValue({ value, unit: indicator.unit }), aim },
    ...{ since: null, numerator: null, denominator: null, population: null }
  }
}
