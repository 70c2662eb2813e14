import type { ReturnRow } from '../return/return-table.js'
import { SpanIndex } from './span-index.js'

/**
 * Of rows that must not come after others, those that do and the ones they come after; a day that is none is passed over.
 * @example outOfOrder(referrals, r => r.CINreferralDate, plans, p => p.CPPstartDate) // a plan before a referral, and both
 */
export function outOfOrder<A extends ReturnRow<never>, B extends ReturnRow<never>>(
  first: readonly A[],
  firstDay: (row: A) => number,
  then: readonly B[],
  thenDay: (row: B) => number
): (A | B)[] {
  const latest = first.map(firstDay).reduce((most, day) => (day > most ? day : most), Number.NEGATIVE_INFINITY)
  const earliest = then.map(thenDay).reduce((least, day) => (day < least ? day : least), Number.POSITIVE_INFINITY)
  return [...first.filter(row => firstDay(row) > earliest), ...then.filter(row => thenDay(row) < latest)]
}

/** The rows whose day lies in the span of another row, first and last day included, and the rows whose span holds one. */
export function daysWithin<A extends ReturnRow<never>, B extends ReturnRow<never>>(
  rows: readonly A[],
  day: (row: A) => number,
  spans: readonly B[],
  start: (row: B) => number,
  end: (row: B) => number
): (A | B)[] {
  const index = new SpanIndex(spans, start, end)
  const within = rows.filter(row => index.holding(day(row)) !== null)
  const days = Float64Array.from(within, day).sort()
  return [...within, ...spans.filter(span => firstFrom(days, start(span)) <= end(span))]
}

/** The first of sorted days that is not before a day; infinity when there is none. */
function firstFrom(days: Float64Array, day: number): number {
  if (Number.isNaN(day)) return Number.POSITIVE_INFINITY
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! < day) low = middle + 1
    else high = middle
  }
  return days[low] ?? Number.POSITIVE_INFINITY
}
