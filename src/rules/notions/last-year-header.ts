import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { Ssda903Shapes } from '../return/ssda903-return.js'

type HeaderRow = RowOf<Ssda903Shapes['Header']>
type WithLastHeader = ReturnChild & { readonly Header_last: readonly HeaderRow[] }
type Column = keyof Ssda903Shapes['Header']

/** What last year's Header held of a child in a column, each value once; empty for a child who was not in it. */
export function headerLastYear<C extends Column>(child: WithLastHeader, column: C): ReadonlySet<HeaderRow[C]> {
  return child.once(`last year's ${column}`, () => new Set(child.Header_last.map(header => header[column])))
}

/** Whether a Header row differs from any of the same child last year; a blank differs from a value, not from a blank. */
export function differsFromLastYear<C extends Column>(
  header: HeaderRow,
  child: WithLastHeader,
  column: C,
  isChange: (before: HeaderRow[C], now: HeaderRow[C]) => boolean = (before, now) => !Object.is(before, now)
): boolean {
  // Of different values at most one is the same as now, so this ends early however many there are.
  for (const before of headerLastYear(child, column)) if (isChange(before, header[column])) return true
  return false
}
