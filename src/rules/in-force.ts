import type { StatutoryYear } from '../domain/statutory-year.js'
import type { Rule } from './rule.js'

/** First and last collection year whose rules are known, by return. */
export const YEARS_KNOWN = {
  ssda903: { first: '2022-23', last: '2026-27' },
  cin_census: { first: '2022-23', last: '2025-26' }
} as const

/** The year whose rules are run for a return of a year: its own, or the nearest whose rules are known. */
export function yearOfRules(of: keyof typeof YEARS_KNOWN, year: StatutoryYear): StatutoryYear {
  const { first, last } = YEARS_KNOWN[of]
  return year < first ? first : year > last ? last : year
}

/** Whether a rule is in force in a collection year. */
export function isInForce({ since, until }: Pick<Rule, 'since' | 'until'>, year: StatutoryYear): boolean {
  return (since ?? year) <= year && year <= (until ?? year)
}
