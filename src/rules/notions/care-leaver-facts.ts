import type { ReturnChild } from '../return/return-child.js'
import type { RowOf } from '../return/return-table.js'
import type { Ssda903Shapes } from '../return/ssda903-return.js'

type CareLeaverRow = RowOf<Ssda903Shapes['OC3']>

/** Whether any of the three items about a care leaver is written: in touch, activity, accommodation. */
export function anyLeaverItem({ IN_TOUCH, ACTIV, ACCOM }: CareLeaverRow): boolean {
  return IN_TOUCH !== null || ACTIV !== null || ACCOM !== null
}

/** Whether any OC3 row of a child holds any of the three items. */
export function hasLeaverItems(child: ReturnChild & { readonly OC3: readonly CareLeaverRow[] }): boolean {
  return child.once('has care leaver items', () => child.OC3.some(anyLeaverItem))
}
