import type { ItemFields } from '../../register/tables/items.js'

/** A panel's decision on a recommendation, as it was saved at a moment. */
export interface Decided {
  readonly fields: ItemFields
  readonly at: string
}

/** What the panel decided last, by the day of its meeting; of two on one day the one saved last. Null without any. */
export function latestDecision(decisions: readonly Decided[]): 'accepted' | 'not accepted' | null {
  const inOrder = [...decisions].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
  const latest = inOrder.at(-1)
  if (!latest) return null
  return latest.fields.decision === 'accepted' ? 'accepted' : 'not accepted'
}

function placeOf({ fields, at }: Decided): string {
  return `${fields.day} ${new Date(at).toISOString()}`
}
