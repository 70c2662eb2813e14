import { SpanIndex } from './span-index.js'

/**
 * Of rows with spans of days, those that begin within the span of another, and those whose span another begins in. A span
 * holds both its first and its last day: rows that begin on one day hold each other, and a row that begins on the day another ends
 * lies within it. A row without an end (`NaN`) has no span, though it may begin in another's: give one still open
 * the day it is held to run to.
 */
export function beginningWithinAnother<T>(
  rows: readonly T[],
  start: (row: T) => number,
  end: (row: T) => number
): readonly T[] {
  const spans = new SpanIndex(rows, start, end)
  const next = nextBeginnings(rows, start)
  return rows.filter(row => spans.holding(start(row), row) !== null || next.get(row)! <= end(row))
}

/**
 * The rows whose spans share more than the day on which one ends and the other begins: spans that only touch do not
 * overlap, nor does a span that ends on the day it begins with another that begins then. Rows without a start or an end are left out.
 */
export function overlapping<T>(rows: readonly T[], start: (row: T) => number, end: (row: T) => number): readonly T[] {
  const spans = rows
    .map(row => ({ row, start: start(row), end: end(row) }))
    .filter(span => !Number.isNaN(span.start) && !Number.isNaN(span.end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let latest = Number.NEGATIVE_INFINITY
  return spans
    .filter((span, i) => {
      const found = span.start < latest || (spans[i + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end
      latest = Math.max(latest, span.end)
      return found
    })
    .map(({ row }) => row)
}

/** For each row that begins on a day, the first day from then on that another row begins. */
function nextBeginnings<T>(rows: readonly T[], start: (row: T) => number): ReadonlyMap<T, number> {
  const begun = rows
    .map(row => ({ row, start: start(row) }))
    .filter(each => !Number.isNaN(each.start))
    .sort((a, b) => a.start - b.start)
  return new Map(
    begun.map((each, i) => [
      each.row,
      begun[i - 1]?.start === each.start ? each.start : (begun[i + 1]?.start ?? Number.POSITIVE_INFINITY)
    ])
  )
}
