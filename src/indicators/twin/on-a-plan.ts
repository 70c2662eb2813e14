import type { Day } from '../../domain/day.js'
import type { ChildProtectionPlanRow } from '../../facts/fact-rows.js'
import type { TwinRow } from '../indicator.js'
import { openOn } from './open-on.js'

/** For twins: each child with a plan of this council on a day, once. */
export function childrenOnAPlan(plans: readonly ChildProtectionPlanRow[], day: Day): readonly TwinRow[] {
  const own = plans.filter(plan => plan.held_for_other_la !== 'Y').filter(openOn(day))
  return [...new Set(own.map(plan => plan.child_id))].map(child_id => ({ child_id, event: null, counts: true }))
}
