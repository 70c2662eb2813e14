import type { Day } from '../../domain/day.js'
import type { AdoptionRow } from '../../facts/fact-rows.js'
import { inMonthsTo } from './in-months-to.js'

/** For twins: adoptions ordered in the three years to a day, each told by the last decision that led to it. */
export function adoptionsInThreeYears(adoption: readonly AdoptionRow[], day: Day): readonly AdoptionRow[] {
  const last = new Map<string, AdoptionRow>()
  const inOrder = [...adoption].sort((a, b) => (a.decided < b.decided ? -1 : 1))
  for (const row of inOrder) last.set(`${row.child_id} ${row.ordered}`, row)
  return [...last.values()].filter(row => inMonthsTo(day, 36)(row.ordered))
}
