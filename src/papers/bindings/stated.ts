import { roundedText, valueText } from '../../documents/format-figure.js'
import type { Indicator, Unit } from '../../indicators/indicator.js'
import { binding } from '../binding.js'
import { impreciseDay, impreciseText } from '../imprecise-day.js'
import { labelOf, windowStart } from '../stated-figure.js'

const AFTER: Readonly<Record<Unit, string>> = {
  count: '',
  percent: '%',
  rate: ' per 10,000',
  days: ' days',
  ratio: ''
}

export default binding({
  id: 'stated',
  what: 'A number that is not Sightline’s own: what it is, its unit, the day it describes and where it is from are all needed, so that it can be checked like the others.',
  example: '{{stated "average caseload" 16.7 unit=count as-at=2021-12 source="Performance report, December 2021"}}',
  in: 'line',
  arguments: {
    label: { as: 'words', what: 'what is counted, as a sentence has it', required: true },
    value: { as: 'number', what: 'the number', required: true },
    unit: {
      as: 'choice',
      what: 'what the number is of',
      choices: ['count', 'percent', 'rate', 'days', 'ratio'],
      required: true
    },
    'as-at': { as: 'words', what: 'when it was so: 2022-01-31, 2022-01 or 2022', required: true },
    source: { as: 'words', what: 'the paper, system or release it is from', required: true },
    as: {
      as: 'indicator',
      what: 'the indicator that measures the same, so that the two are compared; left out where the label is its title, or where there is none'
    },
    since: {
      as: 'day',
      what: 'the first day of the window it looks back over; left out for a number on a day, or where it is the indicator’s own'
    },
    of: { as: 'words', what: 'whose it is: England, a region or another council; this council when left out' },
    numerator: { as: 'number', what: 'how many count' },
    denominator: { as: 'number', what: 'how many there are of whom they count' },
    base: { as: 'words', what: 'who those are of whom they count' }
  },
  order: ['label', 'value'],
  wrong: ({ 'as-at': asAt, numerator, denominator, since, as, unit }) => {
    const day = impreciseDay(asAt)
    if (day === null) return `${asAt} is not a date; write 2022-01-31, a month as 2022-01 or a year as 2022.`
    if (as !== null && as.unit !== unit) return `${as.id} has the unit ${as.unit}, and this number ${unit}.`
    if (since !== null && since > day.day) return 'Its window begins after the day it describes.'
    return numerator !== null && denominator !== null && numerator > denominator
      ? 'More count than there are of whom they count.'
      : null
  },
  needs: () => [],
  shows: (given, facts, at) => {
    const { label, value, unit, source, of, numerator, denominator, base } = given
    const measured = given.as ?? indicatorCalled(label, unit, facts.indicators)
    const day = impreciseDay(given['as-at'])!
    const printed = `${roundedText(value, decimalsOf(value))}${AFTER[unit]}`
    const counts = [numerator, denominator].filter(each => each !== null).map(each => valueText(each, 'count'))
    const made = counts.length === 2 ? ` (${counts.join(' of ')}${base === null ? '' : ` ${base}`})` : ''
    const number = facts.note({
      of: `${capital(label)}, ${of ?? facts.about.council}, ${impreciseText(day)}`,
      says: `${printed}${made}. Source: ${source}`
    })
    const stated = {
      measure: measured?.id ?? label.toLowerCase(),
      label: given.as === null && measured ? labelOf(measured) : label.toLowerCase(),
      unit,
      of: of ?? facts.about.authority,
      part: null,
      asAt: day.day,
      precision: day.precision,
      since: given.since ?? (measured && windowStart(measured, day.day)),
      value,
      printed,
      numerator,
      denominator,
      base,
      population: null,
      comparator: null,
      source,
      at
    }
    return { words: [{ as: 'figure', text: printed, note: number }], stated: [stated] }
  }
})

/** The indicator that is called so, in capitals or not, and told in the same unit; null when there is none. */
function indicatorCalled(label: string, unit: Unit, indicators: readonly Indicator[]): Indicator | null {
  const name = label.trim().toLowerCase()
  const isCalled = (each: Indicator): boolean => name === labelOf(each) || name === each.title.toLowerCase()
  return indicators.find(each => each.unit === unit && isCalled(each)) ?? null
}

/** As many as were typed: a source's own rounding is kept. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
