import type { Item } from '../../register/items.js'
import type { PaperFacts } from '../facts/paper-facts.js'
import { namedItems } from './named-item.js'

/** Plans that a binding is about; a sentence for the author where the one named is not there. */
export interface PlansAsked {
  readonly plans: readonly Item[]
  readonly problem?: string
}

/** The plan of a name, or every plan in force, the oldest first. */
export function plansAsked(facts: PaperFacts, named: string | null): PlansAsked {
  const all = facts.items('plan')
  if (named === null) return { plans: all.filter(({ fields }) => fields.state === 'in force') }
  const plans = namedItems(all, named)
  return plans.length > 0 ? { plans } : { plans, problem: `There is no plan called “${named}”.` }
}

/** The actions of some plans, in their order. */
export function actionsOf(facts: PaperFacts, plans: readonly Item[]): readonly Item[] {
  const ids = new Set(plans.map(({ id }) => id))
  return facts.items('action').filter(({ part_of }) => part_of !== null && ids.has(part_of))
}
