import { chainOf } from '../../../practice/chain.js'
import { UNFINISHED } from '../../../practice/improvement/carry-over.js'
import action from '../../../practice/improvement/kinds/action.js'
import { mayChange } from '../../../practice/may-change.js'
import { findItem, type Item, listItems } from '../../../register/items.js'
import type { AskedByReader } from '../items/item-pages.js'

/** Unfinished actions of the plan that a plan carries on from, which the reader may carry over; null when it carries on from none. */
export async function unfinishedOf(
  { application: { register }, reader }: AskedByReader,
  plan: Item
): Promise<{ readonly from: Item; readonly actions: readonly Item[] } | null> {
  const from = await findItem(register, String(plan.fields.continues))
  if (from?.kind !== 'plan' || from.authority !== plan.authority || from.id === plan.id) return null
  const query = { authority: from.authority, kind: 'action', partOf: from.id, oneOf: { state: UNFINISHED } }
  const { items } = await listItems(register, query)
  const above = await chainOf(register, from)
  return { from, actions: items.filter(each => mayChange(reader, action, [each, ...above])) }
}
