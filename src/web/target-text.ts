import { valueText } from '../documents/format-figure.js'
import { dayText } from '../domain/day-text.js'
import type { Unit } from '../indicators/indicator.js'
import type { TargetTable } from '../register/tables/decisions.js'

/** A target in words. @example targetText(target, 'percent') // '12.0% from 1 April 2025, by 31 March 2026' */
export function targetText({ value, from_day, to_day }: TargetTable, unit: Unit): string {
  const by = to_day ? `, by ${dayText(to_day)}` : ''
  return `${valueText(value, unit)} from ${dayText(from_day)}${by}`
}
