import type { MissingReason } from '../figures/figure.js'
import type { Unit } from '../indicators/indicator.js'
import type { PublishedReason } from '../published/published.js'

const DECIMALS: Readonly<Record<Unit, number>> = { count: 0, percent: 1, rate: 1, days: 0, ratio: 2 }

const MISSING: Readonly<Record<MissingReason, string>> = {
  'no source': 'No source',
  'not covered': 'Not covered',
  'empty cohort': 'Nobody in it',
  'no population': 'No population',
  suppressed: 'Not shown, to protect children'
}

/** A number rounded half up, with commas. @example roundedText(1234.25, 1) // '1,234.3' */
export function roundedText(value: number, decimals: number): string {
  const factor = 10 ** decimals
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor
  const [whole = '', part] = (rounded === 0 ? 0 : rounded).toFixed(decimals).split('.')
  // Written by hand: a page prints some thousand numbers, and the locale's way takes a hundred times as long.
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? marked : `${marked}.${part}`
}

/** A value in its unit: percentages with `%`; null is a dash. @example valueText(7.25, 'percent') // '7.3%' */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return '–'
  return `${roundedText(value, DECIMALS[unit])}${unit === 'percent' ? '%' : ''}`
}

/** A change in its unit, signed: percentages change by percentage points. @example changeText(-1.5, 'percent') // '−1.5 points' */
export function changeText(change: number | null, unit: Unit): string {
  if (change === null) return '–'
  const size = roundedText(Math.abs(change), DECIMALS[unit])
  const sign = Number(size.replaceAll(',', '')) === 0 ? '' : change > 0 ? '+' : '−'
  return `${sign}${size}${unit === 'percent' ? ' points' : ''}`
}

/** Why a figure has no value, in a few words. */
export function missingText(missing: MissingReason): string {
  return MISSING[missing]
}

/** Why a published value is missing, in a few words. */
export function publishedReasonText(reason: PublishedReason | null): string {
  return reason === null ? '–' : reason.charAt(0).toUpperCase() + reason.slice(1)
}

/** What a unit is called in a heading. */
export function unitText(unit: Unit): string {
  return { count: 'Number', percent: 'Per cent', rate: 'Rate per 10,000 children', days: 'Days', ratio: 'Ratio' }[unit]
}
