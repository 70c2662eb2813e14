/**
 * The rows that begin before the row before them has ended, or while it has no end, when they stand by their last days (the
 * first day where there is no last, rows alike by their first) or by their first days. A row that has none of these days
 * stands last. A row may begin on the day the one before ended.
 */
export function beginningTooSoon<T>(
  rows: readonly T[],
  start: (row: T) => number,
  end: (row: T) => number,
  by: 'last day' | 'first day'
): readonly T[] {
  const place = (row: T) => (by === 'first day' || Number.isNaN(end(row)) ? start(row) : end(row))
  const inTurn = [...rows].sort((a, b) => noDayLast(place(a), place(b)) || noDayLast(start(a), start(b)))
  return inTurn.filter((row, i) => {
    if (i === 0) return false
    const ended = end(inTurn[i - 1]!)
    return Number.isNaN(ended) || ended > start(row)
  })
}

function noDayLast(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other))
  return one - other
}
