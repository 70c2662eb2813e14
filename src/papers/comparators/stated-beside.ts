import type { Unit } from '../../indicators/indicator.js'
import type { Place, Stated } from '../stated.js'
import { publishedUnit, spokenPublished } from './published-text.js'
import { isAverage, type StandsBeside } from './standing-beside.js'

/** What a comparator is of, when it stands beside an indicator; a published measure by itself is named by its code. */
export interface Of {
  readonly measure: string
  readonly label: string
  readonly unit: Unit
}

/** A comparator as the paper states it. */
export function statedBeside(beside: StandsBeside, of: Of | null, at: Place): Stated {
  const { measure, value, reason, comparator, name, year } = beside
  return {
    measure: of?.measure ?? `LAIT:${measure.code}`,
    label: of?.label ?? measure.title.toLowerCase(),
    unit: of?.unit ?? publishedUnit(measure),
    of: name,
    part: null,
    asAt: `${year}-03-31`,
    precision: 'year',
    since: null,
    value,
    printed: value === null ? (reason ?? 'not available') : spokenPublished(value, measure, isAverage(beside)),
    numerator: null,
    denominator: null,
    base: null,
    population: null,
    comparator,
    source: comparator.edition,
    at
  }
}
