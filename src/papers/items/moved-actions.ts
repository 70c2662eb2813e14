import { dayText } from '../../domain/day-text.js'
import type { Item } from '../../register/items.js'
import { choiceLabel, dayIn } from './item-names.js'

/** An action that is not as it was, and in what. */
export interface MovedAction {
  readonly title: string
  readonly before: string
  readonly now: string
  /** True of one that only went into the next plan. */
  readonly carried: boolean
}

/** Actions that are new, or whose state or deadline is another than it was, in their order. */
export function movedActions(before: readonly Item[], now: readonly Item[]): MovedAction[] {
  const earlier = new Map(before.map(action => [action.id, action]))
  return now.flatMap(action => {
    const was = earlier.get(action.id)
    const title = String(action.fields.title)
    if (!was) return [{ title, before: 'Not there yet', now: `${stateOf(action)}, ${dueOf(action)}`, carried: false }]
    const parts = [stateOf, dueOf].filter(of => of(was) !== of(action))
    if (parts.length === 0) return []
    const carried = action.fields.state === 'carried on'
    return [
      { title, before: parts.map(of => of(was)).join(', '), now: parts.map(of => of(action)).join(', '), carried }
    ]
  })
}

function stateOf({ fields }: Item): string {
  return choiceLabel('action', 'state', fields)
}

function dueOf({ fields }: Item): string {
  const due = dayIn(fields.due)
  return due === null ? 'no day set' : `due ${dayText(due)}`
}
