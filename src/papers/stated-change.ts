import { valueText } from '../documents/format-figure.js'
import type { Figure } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import type { Change } from './sentences/change-words.js'
import type { Place, Stated } from './stated.js'
import { labelOf, spokenValue, statedFigure } from './stated-figure.js'

/** A change between two figures as the paper states it: by its size, and where it is told in per cent by that too. */
export function statedChange({ way }: Change, from: Figure, to: Figure, indicator: Indicator, at: Place): Stated[] {
  const [first, last] = [from.value ?? 0, to.value ?? 0]
  const { unit } = to
  const size = Math.abs(last - first)
  const base = { ...statedFigure(to, indicator, at), since: from.asAt }
  const by = unit === 'percent' ? 'points' : 'difference'
  const whole = { ...base, numerator: null, denominator: null, population: null }
  const printed =
    unit === 'percent' ? valueText(size, 'percent').replace('%', ' points') : spokenValue({ value: size, unit })
  const difference: Stated = { ...whole, value: size, printed, change: { way, of: unit, by } }
  if (way === 'unchanged' || unit === 'percent' || unit === 'ratio' || first === 0) return [difference]
  const part = (100 * size) / first
  const percent: Stated = {
    ...{ ...base, unit: 'percent', value: part, printed: valueText(part, 'percent'), population: null },
    ...{ numerator: size, denominator: first, base: labelOf(indicator), change: { way, of: unit, by: 'per cent' } }
  }
  return [difference, percent]
}
