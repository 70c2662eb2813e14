import type { ScorecardRow } from '../../scorecard/scorecard.js'
import { spokenValue } from '../stated-figure.js'

/**
 * A target after the word itself, with the value it is judged by.
 * @example 'is 10.0%, which 12.3% does not meet'
 */
export function targetWords({ indicator, target, latest }: ScorecardRow): string {
  if (!target) return 'is not set'
  const value = `is ${spokenValue({ value: target.value, unit: indicator.unit })}`
  if (latest.missing === 'suppressed') return `${value}; the value is not shown, to protect children`
  if (latest.value === null) return `${value}; there is no value to judge by it`
  if (target.met === null)
    return `${value}; the value is ${spokenValue(latest)}, and neither more nor less is better by itself`
  return `${value}, which ${spokenValue(latest)} ${target.met ? 'meets' : 'does not meet'}`
}
