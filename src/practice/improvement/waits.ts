import type { Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import type { ItemFields } from '../../register/tables/items.js'
import type { Told } from '../kind.js'
import { isOpen } from './action-state.js'

/** What an open action is told of those it waits for: that one is late, was dropped, or is due after it. */
export function waitsTold(action: ItemFields, waitedFor: readonly ItemFields[], today: Day): Told[] {
  if (!isOpen(action.state)) return []
  return waitedFor.flatMap(each => {
    const why = whyHeld(action, each, today)
    return why ? [{ label: 'Held up', words: `waits for “${each.title}”, ${why}.`, tone: 'late' as const }] : []
  })
}

function whyHeld({ due }: ItemFields, other: ItemFields, today: Day): string | null {
  if (other.state === 'dropped') return 'which was dropped'
  if (!isOpen(other.state)) return null
  if (typeof other.due !== 'string') return 'which has no day'
  if (other.due < today) return `which is late: it was due ${dayText(other.due)}`
  if (typeof due === 'string' && other.due > due) return `which is due later, ${dayText(other.due)}`
  return null
}
