import { randomUUID } from 'node:crypto'
import type { Item, ItemChange } from '../../register/items.js'
import { changeOf } from '../save-item.js'
import { OPEN_STATES } from './action-state.js'
import action from './kinds/action.js'

/** States of the actions that a plan takes over from the plan it carries on from. */
export const UNFINISHED = OPEN_STATES

/** Takes unfinished actions of an earlier plan into the next: each becomes a new one that names it, and is itself carried on. */
export function carryOver(
  unfinished: readonly Item[],
  { from, into }: { readonly from: Item; readonly into: Item }
): ItemChange[] {
  const next = new Map(unfinished.map(({ id }) => [id, randomUUID()]))
  return unfinished.flatMap(old => {
    const { waits } = old.fields
    const values = {
      ...old.fields,
      plan: into.id,
      carried: old.id,
      // Of its own plan; what is not carried on keeps its place in the earlier one.
      waits: Array.isArray(waits) ? waits.map(id => next.get(id) ?? id) : [],
      added: null,
      dropped: null
    }
    const made = changeOf(
      { kind: action, values, item: null, why: `Carried on from ${from.fields.title}` },
      into.authority
    )
    const left = { ...old.fields, state: 'carried on' }
    return [
      { ...made, item: next.get(old.id)! },
      changeOf({ kind: action, values: left, item: old, why: `Carried into ${into.fields.title}` }, old.authority)
    ]
  })
}
