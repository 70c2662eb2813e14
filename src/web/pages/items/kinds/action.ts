import { ruleWords } from '../../../../documents/charts/rule-words.js'
import { dayText, monthText } from '../../../../domain/day-text.js'
import { GREEN_STATES } from '../../../../practice/improvement/action-state.js'
import { type Impact, impactOf, movesAgainst } from '../../../../practice/improvement/impact.js'
import { waitsTold } from '../../../../practice/improvement/waits.js'
import type { Told } from '../../../../practice/kind.js'
import { findItems } from '../../../../register/items.js'
import type { ItemFields } from '../../../../register/tables.js'
import type { Asked } from '../../../page.js'
import { signalShown } from '../../../signal.js'
import { viewOf } from '../../../view.js'
import { today } from '../item-pages.js'
import { kindPage } from '../kind-page.js'

/** What the figure that an action should move has done since. */
export interface ActionPanel {
  readonly title: string
  readonly href: string
  readonly state: Impact['state']
  readonly words: string
}

export default kindPage({
  kind: 'action',
  panel: async (asked, { fields }): Promise<ActionPanel | null> => {
    const known = await impactSince(asked, fields)
    if (!known) return null
    return {
      title: known.title,
      href: `/indicators/${fields.indicator}`,
      state: known.impact.state,
      words: known.words
    }
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
    const known = await impactSince(asked, fields)
    if (!known)
      return {
        state: 'Impact is shown by a figure: choose the one that should move, and enter the day it was delivered'
      }
    return known.impact.state === 'shown' ? {} : { state: `Its impact is not shown yet. ${known.words}` }
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

async function impactSince(
  asked: Asked,
  { indicator, direction, delivered, started }: ItemFields
): Promise<{ readonly title: string; readonly impact: Impact; readonly words: string } | null> {
  const since = delivered ?? started
  if (typeof indicator !== 'string' || typeof since !== 'string') return null
  if (direction !== 'rise' && direction !== 'fall') return null
  const detail = await asked.application.indicator(indicator, viewOf(asked))
  if (!detail?.chart) return null
  const impact = impactOf(direction, since, detail.chart)
  return { title: detail.indicator.title, impact, words: wordsOf(impact, direction, since) }
}

function wordsOf({ state, point, points }: Impact, direction: 'rise' | 'fall', since: string): string {
  const months = `${points} month${points === 1 ? '' : 's'} of figures since ${monthText(since)}`
  if (!point?.rule || !point.side) return `${months}, and no change beyond the usual month-to-month variation.`
  const moved = state === 'shown' ? 'as it should' : `and it should ${direction}`
  return `${monthText(point.day)} is ${ruleWords(point.rule, point.side)}: the figure has moved ${point.side === 'high' ? 'up' : 'down'}, ${moved}. ${months}.`
}
