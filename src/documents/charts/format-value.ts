import type { Unit } from '../../indicators/indicator.js'
import { roundedText } from '../format-figure.js'

const DECIMALS: Readonly<Record<Unit, number>> = { count: 1, percent: 1, rate: 1, days: 0, ratio: 2 }

/**
 * A value on a chart or in its caption, rounded half up: one decimal place, days to whole, ratios to two; a whole count
 * has none, the mean of counts has one. @example formatValue(12.25, 'percent') // '12.3%'
 */
export function formatValue(value: number, unit: Unit): string {
  const text = roundedText(value, unit === 'count' && Number.isInteger(value) ? 0 : DECIMALS[unit]).replace('-', '−')
  if (unit === 'percent') return `${text}%`
  if (unit === 'days') return text === '1' ? '1 day' : `${text} days`
  return text
}

/** A value with the two numbers it is made of, where it is a percentage. @example formatShare(25, 'percent', 10, 40) // '25.0% (10 of 40)' */
export function formatShare(value: number, unit: Unit, numerator: number | null, denominator: number | null): string {
  const text = formatValue(value, unit)
  if (unit !== 'percent' || numerator === null || denominator === null) return text
  return `${text} (${roundedText(numerator, 0)} of ${roundedText(denominator, 0)})`
}

/** A round value of an axis with as few decimals as it needs. @example formatTick(20, 'percent') // '20%' */
export function formatTick(value: number, unit: Unit): string {
  const places = [0, 1, 2].find(each => Math.abs(value - Number(value.toFixed(each))) < 1e-9) ?? 3
  return `${roundedText(value, places).replace('-', '−')}${unit === 'percent' ? '%' : ''}`
}
