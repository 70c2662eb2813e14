/**
 * The rows that begin before the row before them has ended, or while it has no end, when they stand by their last days (the
 * first day where there is no last, rows alike by their first) or by their first days. Rows without a first day are
 * left out, and a row may begin on the day the one before ended.
 */
export function beginningTooSoon<T>(
  rows: readonly T[],
  start: (row: T) => number,
  end: (row: T) => number,
  by: 'last day' | 'first day'
): readonly T[] {
  const place = (row: T) => (by === 'first day' || Number.isNaN(end(row)) ? start(row) : end(row))
  const inTurn = rows
    .filter(row => !Number.isNaN(start(row)))
    .sort((a, b) => place(a) - place(b) || start(a) - start(b))
  return inTurn.filter((row, i) => i > 0 && !(end(inTurn[i - 1]!) <= start(row)))
}
