import { addDays, type Day } from '../../domain/day.js'
import type { LookedAfterRow } from '../../facts/fact-rows.js'
import { inMonthsTo } from './in-months-to.js'
import { openOn } from './open-on.js'

/** For twins: children whose one period of care holds on every day of the twelve months that end on a day. */
export function lookedAfterAllYear(looked_after: readonly LookedAfterRow[], day: Day): readonly LookedAfterRow[] {
  const year: Day[] = []
  for (let each = day; inMonthsTo(day, 12)(each); each = addDays(each, -1)) year.push(each)
  return looked_after.filter(child => year.every(each => openOn(each)(child)))
}
