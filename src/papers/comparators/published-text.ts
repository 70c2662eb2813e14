import { roundedText } from '../../documents/format-figure.js'
import type { Unit } from '../../indicators/indicator.js'
import type { Measure, MeasureUnit } from '../../published/published.js'

/** A score and a number a worker are told as ratios: no unit is printed after them. */
const UNITS: Readonly<Record<MeasureUnit, Unit>> = {
  count: 'count',
  percent: 'percent',
  'rate per 10,000': 'rate',
  months: 'ratio',
  other: 'ratio'
}

/** The unit of a published measure as papers state it. */
export function publishedUnit({ unit }: Measure): Unit {
  return UNITS[unit]
}

/**
 * A published value to the decimals it is published to, with `%` where it is a percentage; an average of several has one
 * decimal at least. @example publishedText(134, measure, true) // '134.0'
 */
export function publishedText(value: number, { unit, decimals }: Measure, isAverage: boolean): string {
  const text = roundedText(value, isAverage ? Math.max(1, decimals) : decimals)
  return unit === 'percent' ? `${text}%` : text
}

/** A published value as a sentence has it: a rate says what it is per. */
export function spokenPublished(value: number, measure: Measure, isAverage: boolean): string {
  const text = publishedText(value, measure, isAverage)
  if (measure.unit === 'rate per 10,000') return `${text} per 10,000`
  return measure.unit === 'months' ? `${text} months` : text
}

/** A measure by its published name, with a space before what stands in brackets. */
export function measureTitle({ title }: Pick<Measure, 'title'>): string {
  return title.replace(/(\S)\(/g, '$1 (')
}
