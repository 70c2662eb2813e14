import type { Unit } from '../../../indicators/indicator.js'
import { formatShare, formatValue } from '../format-value.js'
import { joined, namesOf } from '../join-words.js'
import { shownFigure, whyMissing } from '../shown-figure.js'
import type { IntervalBar, Reference } from './interval-bar.js'

/**
 * Bars with intervals in words: the highest and the lowest, whose interval lies wholly above or below what they stand
 * beside, and who has no value and why.
 */
export function describeIntervalBars(given: readonly IntervalBar[], unit: Unit, reference: Reference | null): string {
  const bars = given.map(bar => ({ ...bar, figure: shownFigure(bar.figure) }))
  const known = bars.filter(bar => bar.figure.value !== null)
  if (known.length === 0) return ['No category has a value.', ...without(bars)].join(' ')
  const against = reference === null ? [] : [beside(known, unit, reference)]
  return [extremes(known, unit), ...against, ...without(bars)].join(' ')
}

/** One bar in a sentence of its own. @example 'North: 12.0% (6 of 50), 95% interval 5.6% to 23.8%' */
export function intervalBarWords({ label, figure: given }: IntervalBar, unit: Unit): string {
  const { value, numerator, denominator, interval, missing } = shownFigure(given)
  if (value === null) return `${label}: ${whyMissing(missing)}`
  const range = interval && `, 95% interval ${formatValue(interval.low, unit)} to ${formatValue(interval.high, unit)}`
  return `${label}: ${formatShare(value, unit, numerator, denominator)}${range ?? ''}`
}

function extremes(known: readonly IntervalBar[], unit: Unit): string {
  const sorted = known.toSorted((a, b) => b.figure.value! - a.figure.value!)
  const [highest, lowest] = [sorted[0]!, sorted.at(-1)!]
  const value = ({ figure }: IntervalBar) => formatShare(figure.value!, unit, figure.numerator, figure.denominator)
  if (known.length === 1) return `The one category with a value is ${highest.label} with ${value(highest)}.`
  if (highest.figure.value === lowest.figure.value)
    return `All ${known.length} categories have the same value, ${formatValue(highest.figure.value!, unit)}.`
  return `Of ${known.length} categories the highest is ${highest.label} with ${value(highest)} and the lowest ${lowest.label} with ${value(lowest)}.`
}

function beside(known: readonly IntervalBar[], unit: Unit, { name, value }: Reference): string {
  const above = known.filter(bar => bar.figure.interval && bar.figure.interval.low > value)
  const below = known.filter(bar => bar.figure.interval && bar.figure.interval.high < value)
  const level = `${name} (${formatValue(value, unit)})`
  const parts = [wholly(above, 'above', level), wholly(below, 'below', level)].filter(part => part !== null)
  if (parts.length > 0) return `${parts.join(' ')}`
  if (known.every(bar => !bar.figure.interval))
    return `${known.length === 1 ? 'It stands' : 'They stand'} beside ${level}.`
  return `No interval lies wholly above or below ${level}: none differs from it by more than chance could bring.`
}

function wholly(bars: readonly IntervalBar[], side: 'above' | 'below', level: string): string | null {
  if (bars.length === 0) return null
  return `The 95% ${bars.length === 1 ? 'interval' : 'intervals'} of ${namesOf(bars)} ${bars.length === 1 ? 'lies' : 'lie'} wholly ${side} ${level}.`
}

function without(bars: readonly IntervalBar[]): string[] {
  const missing = bars.filter(bar => bar.figure.value === null)
  if (missing.length === 0) return []
  const said = missing.map(bar => `${bar.label} (${whyMissing(bar.figure.missing).toLowerCase()})`)
  return [`Without a value: ${joined(said)}.`]
}
