/** The latest day of some rows, passing over days that are none; `-Infinity` when there is no day. */
export function latestDay<T>(rows: readonly T[], day: (row: T) => number): number {
  return rows
    .map(day)
    .reduce((most, each) => (Number.isNaN(each) ? most : Math.max(most, each)), Number.NEGATIVE_INFINITY)
}
