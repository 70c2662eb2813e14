import { dayText } from '../../../../domain/day-text.js'
import { GREEN_STATES } from '../../../../practice/improvement/action-state.js'
import { movesAgainst } from '../../../../practice/improvement/impact.js'
import { waitsTold } from '../../../../practice/improvement/waits.js'
import type { Told } from '../../../../practice/kind.js'
import { findItems } from '../../../../register/items.js'
import type { ItemFields } from '../../../../register/tables/items.js'
import type { Asked } from '../../../page.js'
import { signalShown } from '../../../signal.js'
import { viewOf } from '../../../view.js'
import { impactsSince, type KnownImpact } from '../action-impact.js'
import { today } from '../item-pages.js'
import { kindPage } from '../kind-page.js'

/** What an action's figure and its audits have done since. */
export interface ActionPanel {
  readonly impacts: readonly KnownImpact[]
}

export default kindPage({
  kind: 'action',
  panel: async (asked, { fields }): Promise<ActionPanel | null> => {
    const impacts = await impactsSince(asked, fields)
    return impacts.length > 0 ? { impacts } : null
  },
  told: async (asked, { fields }) => {
    const ids = [...(Array.isArray(fields.waits) ? fields.waits : []), String(fields.carried ?? '')]
    const others = await findItems(asked.application.register, ids)
    const waitedFor = [...others.values()].filter(({ id }) => id !== fields.carried).map(each => each.fields)
    const before = others.get(String(fields.carried))?.fields.due
    return [
      ...waitsTold(fields, waitedFor, today(asked)),
      ...(typeof before === 'string' && before !== fields.due
        ? [{ label: 'Carried on', words: `it was first due ${dayText(before)}.`, tone: 'plain' as const }]
        : []),
      ...(await againstTold(asked, fields))
    ]
  },
  wrong: async (asked, fields) => {
    const wrong = await wrongRevisions(asked, fields)
    if (Object.keys(wrong).length > 0) return wrong
    if (fields.state !== 'impact shown') return {}
    const impacts = await impactsSince(asked, fields)
    if (impacts.length === 0)
      return {
        state:
          'Impact is shown by a figure or by audits: choose those that should get better, and enter the day it was delivered'
      }
    const against = impacts.filter(({ state }) => state === 'against')
    if (against.length === 0 && impacts.some(({ state }) => state === 'shown')) return {}
    const why = (against.length > 0 ? against : impacts).map(({ title, words }) => `${title}: ${words}`)
    return { state: `Its impact is not shown yet. ${why.join(' ')}` }
  }
})

/** What an action on track or delivered is told when its figure moves the other way. */
async function againstTold(asked: Asked, { state, indicator, direction }: ItemFields): Promise<Told[]> {
  if (typeof indicator !== 'string' || (direction !== 'rise' && direction !== 'fall')) return []
  if (!(GREEN_STATES as readonly unknown[]).includes(state)) return []
  const detail = await asked.application.indicator(indicator, viewOf(asked))
  if (!detail?.chart || !movesAgainst(direction, detail.chart)) return []
  const why = signalShown(detail.chart).why
  return [
    { label: 'Worsening figure', words: `${detail.indicator.title}. ${why} It should ${direction}.`, tone: 'late' }
  ]
}

/** A revision in which an action was added or dropped is one of its own plan. */
async function wrongRevisions({ application }: Asked, fields: ItemFields): Promise<Record<string, string>> {
  const names = ['added', 'dropped'].filter(name => fields[name])
  const found = await findItems(
    application.register,
    names.map(name => String(fields[name]))
  )
  const strange = names.filter(name => (found.get(String(fields[name]))?.part_of ?? fields.plan) !== fields.plan)
  return Object.fromEntries(strange.map(name => [name, 'That is a revision of another plan']))
}
