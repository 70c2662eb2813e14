/** The days of some rows, each once; days that are none are passed over. */
export function daysOf<T>(rows: readonly T[], day: (row: T) => number): ReadonlySet<number> {
  return new Set(rows.map(day).filter(each => !Number.isNaN(each)))
}

/** Whether any of some days is another than a day; false when that is none. */
export function holdsAnother(days: ReadonlySet<number>, day: number): boolean {
  return !Number.isNaN(day) && days.size > (days.has(day) ? 1 : 0)
}
