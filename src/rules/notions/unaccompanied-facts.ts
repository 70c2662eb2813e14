import { yearsAfter } from '../days/years-after.js'
import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { Ssda903Shapes } from '../return/ssda903-return.js'

type With<T extends keyof Ssda903Shapes> = ReturnChild & { readonly [N in T]: readonly RowOf<Ssda903Shapes[N]>[] }

/** Whether a child is unaccompanied in this year's return: as its Header says, else by having a row in UASC. */
export function isUnaccompanied(child: With<'Header' | 'UASC'>): boolean {
  return child.once('unaccompanied', () => saysSo(child.Header) ?? child.UASC.length > 0)
}

/** The same of last year's return. */
export function wasUnaccompanied(child: With<'Header_last' | 'UASC_last'>): boolean {
  return child.once('unaccompanied last year', () => saysSo(child.Header_last) ?? child.UASC_last.length > 0)
}

/** Whether an unaccompanied child was born no more than eleven years before the last day of the collection year. */
export function isTooYoungAlone(
  { UASC, DOB }: RowOf<Ssda903Shapes['Header']>,
  { end }: { readonly end: number }
): boolean {
  return UASC === '1' && yearsAfter(DOB, 11) >= end
}

/** Undefined where there is no Header row to say it. */
function saysSo(headers: readonly RowOf<Ssda903Shapes['Header']>[]): boolean | undefined {
  return headers.length === 0 ? undefined : headers.some(({ UASC }) => UASC === '1')
}
