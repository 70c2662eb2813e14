import { addDays, addMonths, type Day, daysBetween } from '../../domain/day.js'
import { dayText, monthText } from '../../domain/day-text.js'
import type { Stated } from '../stated.js'
import type { Subject } from './need.js'

/** A value and its day, for a sentence. @example at(stated) // '617 on 31 January 2021' */
export function at(stated: Stated): string {
  return `${stated.printed} ${whenText(stated)}`
}

/** The day, month, year or window a number is about, with its preposition. */
export function whenText({ asAt, since, precision }: Pick<Stated, 'asAt' | 'since' | 'precision'>): string {
  if (asAt === null) return '(no date given)'
  if (since !== null) return `from ${dayText(since)} to ${dayText(asAt)}`
  if (precision === 'year') return `in ${asAt.slice(0, 4)}`
  return precision === 'month' ? `in ${monthText(asAt)}` : `on ${dayText(asAt)}`
}

/** What a number is called, with its part and whose it is where that is said: `children looked after (female)`. */
export function nameOf({ label, part }: Pick<Stated, 'label' | 'part'>): string {
  return part ? `${label} (${part.category})` : label
}

/** What a subject is called before anything of it was found. @example subjectText({ measure: 'CL01', of: null, part: null }) // 'CL01' */
export function subjectText({ measure, of, part }: Subject): string {
  return `${measure}${part ? ` (${part.category})` : ''}${of ? ` of ${of}` : ''}`
}

/** A sentence with a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * Months of a window, both ends included; null where it is not whole months. Counted as an indicator looks back, from the
 * day after the last. @example monthsOf('2021-04-01', '2022-03-31') // 12
 */
export function monthsOf(since: Day, asAt: Day): number | null {
  const after = addDays(asAt, 1)
  const months = monthsApart(since, after)
  return months > 0 && addMonths(after, -months) === since ? months : null
}

/** Calendar months from the month of one day to that of another. */
export function monthsApart(from: Day, to: Day): number {
  return 12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

/** How long a number looks back, to be compared: `12 months`, `92 days`, or `a day` for a count on one. */
export function lengthText({ since, asAt }: Pick<Stated, 'since' | 'asAt'>): string {
  if (since === null || asAt === null) return 'a day'
  const months = monthsOf(since, asAt)
  return months === null ? `${daysBetween(since, asAt) + 1} days` : `${months} month${months === 1 ? '' : 's'}`
}
