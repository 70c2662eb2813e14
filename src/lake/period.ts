import { addDays, addMonths, type Day, isDay } from '../domain/day.js'
import { InputError } from '../domain/input-error.js'
import { daysOfStatutoryYear, isStatutoryYear } from '../domain/statutory-year.js'
import type { Source } from '../sources/source.js'

/** Months of history an extract is taken to hold when only its day is given. */
const MONTHS_OF_HISTORY = { annex_a: 6, ssd: 72 } as const

/**
 * First and last day a load tells of. A return covers its statutory year; Annex A the six months to its day; the
 * Standard Safeguarding Dataset six years unless both days are given.
 * @throws InputError when the text is no period of this kind of source
 */
export function daysOfPeriod(
  source: Pick<Source, 'id' | 'period' | 'title'>,
  period: string
): { first: Day; last: Day } {
  if (source.period === 'year') {
    if (isStatutoryYear(period)) return daysOfStatutoryYear(period)
    throw new InputError(`The period of ${source.title} is a statutory year such as 2025-26, not "${period}".`)
  }
  const days = period.split('..')
  const [first, last] = days.length === 1 ? [null, days[0]!] : [days[0]!, days[1]!]
  if (days.length > 2 || !days.every(isDay) || (first && first > last))
    throw new InputError(`The period of ${source.title} is the day it was taken, such as 2026-03-31, not "${period}".`)
  const months = source.id === 'annex_a' ? MONTHS_OF_HISTORY.annex_a : MONTHS_OF_HISTORY.ssd
  return { first: first ?? addMonths(addDays(last, 1), -months), last }
}
