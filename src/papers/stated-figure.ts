import type { Inline } from '../documents/block.js'
import { missingText, valueText } from '../documents/format-figure.js'
import { authority } from '../domain/authority.js'
import { addMonths, type Day, monthStart } from '../domain/day.js'
import { dayText } from '../domain/day-text.js'
import { categoryLabel, dimensionTitle } from '../figures/dimension.js'
import type { Figure } from '../figures/figure.js'
import type { Indicator } from '../indicators/indicator.js'
import { populationText } from './comparators/edition-text.js'
import type { FigureNote, PaperFacts } from './facts/paper-facts.js'
import type { Place, Stated } from './stated.js'

/** A figure in a line, with its note; one without a value says why. */
export function figureWords(figure: Figure, indicator: Indicator, facts: PaperFacts): Inline {
  const note = facts.note(noteOf(figure, indicator))
  if (figure.value === null)
    return { as: 'figure', text: figure.missing ? missingWords(figure) : 'no value', note, missing: true }
  return { as: 'figure', text: spokenValue(figure), note }
}

/** A value as a sentence has it: a rate says what it is per. */
export function spokenValue({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  const text = valueText(value, unit)
  if (unit === 'rate') return `${text} per 10,000`
  return unit === 'days' ? `${text} days` : text
}

/** A figure as the paper states it. */
export function statedFigure(figure: Figure, indicator: Indicator, at: Place): Stated {
  const { by, category, population } = figure
  return {
    measure: indicator.id,
    label: labelOf(indicator),
    unit: figure.unit,
    of: figure.authority,
    part: by === null || category === null ? null : { by, category },
    asAt: figure.asAt,
    precision: 'day',
    since: windowStart(indicator, figure.asAt),
    value: figure.value,
    printed: figure.value === null ? (figure.missing ?? '') : spokenValue(figure),
    numerator: figure.numerator,
    denominator: figure.denominator,
    base: figure.unit === 'rate' ? 'children aged 0 to 17' : indicator.denominator,
    population: population && { year: population.year, value: population.value },
    comparator: null,
    source: null,
    at,
    ...(figure.unit === 'days' && { average: 'mean' })
  }
}

/** What an indicator is called in sentences. @example labelOf(PL01) // 'children looked after with three or more placements in the year' */
export function labelOf({ title }: Indicator): string {
  return title
    .replace(/ \(.*\)$/, '')
    .replace(/^A\d+: /, '')
    .toLowerCase()
}

/** First day of the window an indicator looks back over; null for a count on the day. */
export function windowStart({ lookback }: Indicator, asAt: Day): Day | null {
  return lookback === 0 ? null : addMonths(monthStart(asAt), 1 - lookback)
}

/** What a bound figure is, for the list of figures at the paper's end. */
export function noteOf(figure: Figure, indicator: Indicator): FigureNote {
  const { by, category, numerator, population, asAt } = figure
  const part =
    by === null || category === null ? '' : `, ${dimensionTitle(by).toLowerCase()} ${categoryLabel(by, category)}`
  const of = `${indicator.id} ${indicator.title}${part}, ${authority(figure.authority)?.name ?? figure.authority}`
  if (figure.value === null) return { of, says: `${missingWords(figure)} (${dayText(asAt)})` }
  const made = figure.unit === 'rate' ? '' : madeOf(figure)
  const per = population
    ? ` (${valueText(numerator, 'count')} of ${valueText(population.value, 'count')} aged 0 to 17, ${populationText(population)})`
    : ''
  return { of, says: `${spokenValue(figure)}${made}${per} on ${dayText(asAt)}` }
}

/** The two numbers a value is made of; of days, how many they are the mean of. */
function madeOf({ unit, numerator, denominator }: Figure): string {
  if (denominator === null) return ''
  if (unit === 'days') return ` (mean of ${valueText(denominator, 'count')})`
  return ` (${valueText(numerator, 'count')} ${unit === 'ratio' ? 'to' : 'of'} ${valueText(denominator, 'count')})`
}

function missingWords({ missing }: Figure): string {
  return missing ? missingText(missing).toLowerCase() : 'no value'
}
