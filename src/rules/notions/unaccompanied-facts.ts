import { yearsAfter } from '../days/years-after.js'
import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { Ssda903Shapes } from '../return/ssda903-return.js'

type With<T extends keyof Ssda903Shapes> = ReturnChild & { readonly [N in T]: readonly RowOf<Ssda903Shapes[N]>[] }

/** Whether a child is unaccompanied in this year's return: as Header says where it was sent with UASC, else by having a row in UASC. */
export function isUnaccompanied(child: With<'Header' | 'UASC'>): boolean {
  return child.once('unaccompanied', () => isOne(child.Header, child.UASC))
}

/** The same of last year's return. */
export function wasUnaccompanied(child: With<'Header_last' | 'UASC_last'>): boolean {
  return child.once('unaccompanied last year', () => isOne(child.Header_last, child.UASC_last))
}

/** Whether an unaccompanied child was born no more than eleven years before the last day of the collection year. */
export function isTooYoungAlone(
  { UASC, DOB }: RowOf<Ssda903Shapes['Header']>,
  { end }: { readonly end: number }
): boolean {
  return UASC === '1' && yearsAfter(DOB, 11) >= end
}

function isOne(headers: readonly RowOf<Ssda903Shapes['Header']>[], rows: readonly object[]): boolean {
  const saying = headers.filter(({ table }) => table.has('UASC'))
  return saying.length > 0 ? saying.some(({ UASC }) => UASC === '1') : rows.length > 0
}
