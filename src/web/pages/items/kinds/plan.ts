import { dayText } from '../../../../domain/day-text.js'
import { GREEN_STATES } from '../../../../practice/improvement/action-state.js'
import { atAGlance, type StateCount } from '../../../../practice/improvement/at-a-glance.js'
import kind from '../../../../practice/improvement/kinds/plan.js'
import { type RiskScore, riskScore } from '../../../../practice/improvement/risk-score.js'
import { mayChange } from '../../../../practice/may-change.js'
import { findItems, type Item, listItems } from '../../../../register/items.js'
import { type FigureAgainst, openFiguresAgainst } from '../../../figures-against.js'
import type { Asked } from '../../../page.js'
import { unfinishedOf } from '../../carry-plan/unfinished-of.js'
import { type AskedByReader, today } from '../item-pages.js'
import { kindPage } from '../kind-page.js'
import { hrefOf, nameOf } from '../shown-value.js'

/** A plan at a glance: its actions, how it changed, what could go wrong, and what the figures say against it. */
export interface PlanPanel {
  readonly actions: number
  /** The unfinished actions of the plan before, and where a form is sent that takes them over; null when there are none for the reader. */
  readonly carry: (Link & { readonly count: number; readonly action: string }) | null
  readonly states: readonly (StateCount & { readonly href: string })[]
  /** What wants attention, in words; empty when nothing does. */
  readonly wanting: readonly { readonly count: number; readonly words: string; readonly late: boolean }[]
  readonly revisions: readonly RevisionShown[]
  /** Other plans that actions came from, or went into. */
  readonly from: readonly Carried[]
  readonly into: readonly Carried[]
  readonly risks: readonly (Link & RiskScore & { readonly owner: string; readonly state: string })[]
  /** Actions on track or delivered whose figure moves the other way. */
  readonly against: readonly (Link & { readonly state: string; readonly figure: FigureAgainst })[]
}

interface Link {
  readonly name: string
  readonly href: string
}

interface RevisionShown extends Link {
  readonly agreed: string
  readonly after: Link | null
  readonly words: string
  readonly added: readonly Link[]
  readonly dropped: readonly (Link & { readonly reason: string })[]
}

interface Carried extends Link {
  readonly actions: readonly Link[]
}

const MOST = 2000

export default kindPage({
  kind: 'plan',
  panel: async (asked, plan): Promise<PlanPanel> => {
    const { register } = asked.application
    const parts = async (kind: string) =>
      (await listItems(register, { authority: plan.authority, kind, partOf: plan.id, limit: MOST })).items
    const [actions, revisions, risks] = [await parts('action'), await parts('revision'), await parts('risk')]
    const { states, ...counts } = atAGlance(actions, today(asked))
    return {
      actions: actions.length,
      carry: await carryOf(asked, plan),
      states: states.map(each => ({
        ...each,
        href: `/actions?${new URLSearchParams({ plan: plan.id, state: each.state })}`
      })),
      wanting: wantingOf(counts),
      revisions: await revisionsOf(asked, revisions, actions),
      from: await carriedFrom(asked, actions),
      into: await carriedInto(asked, plan, actions),
      risks: risksOf(risks),
      against: await againstOf(asked, actions)
    }
  }
})

function wantingOf({ late, soon, noOwner, noDay }: Record<'late' | 'soon' | 'noOwner' | 'noDay', number>) {
  const all: PlanPanel['wanting'] = [
    { count: late, words: 'late', late: true },
    { count: soon, words: 'due within four weeks', late: false },
    { count: noOwner, words: 'without an owner', late: true },
    { count: noDay, words: 'without a day', late: true }
  ]
  return all.filter(({ count }) => count > 0)
}

async function revisionsOf(
  asked: Asked,
  revisions: readonly Item[],
  actions: readonly Item[]
): Promise<RevisionShown[]> {
  const letters = await findItems(
    asked.application.register,
    revisions.map(({ fields }) => String(fields.after))
  )
  return revisions.map(revision => {
    const letter = letters.get(String(revision.fields.after))
    const inIt = (field: 'added' | 'dropped') => actions.filter(({ fields }) => fields[field] === revision.id)
    return {
      ...linkOf(revision),
      agreed: dayText(String(revision.fields.agreed)),
      after: letter ? linkOf(letter) : null,
      words: String(revision.fields.words ?? ''),
      added: inIt('added').map(linkOf),
      dropped: inIt('dropped').map(action => ({ ...linkOf(action), reason: String(action.fields.reason ?? '') }))
    }
  })
}

async function carryOf(asked: AskedByReader, plan: Item): Promise<PlanPanel['carry']> {
  const unfinished = mayChange(asked.reader, kind, [plan]) ? await unfinishedOf(asked, plan) : null
  const count = unfinished?.actions.length ?? 0
  return unfinished && count > 0 ? { ...linkOf(unfinished.from), count, action: `${hrefOf(plan)}/carry` } : null
}

/** The plans that actions of this one were carried on from. */
async function carriedFrom({ application: { register } }: Asked, actions: readonly Item[]): Promise<Carried[]> {
  const carried = actions.filter(({ fields }) => fields.carried)
  const earlier = await findItems(
    register,
    carried.map(({ fields }) => String(fields.carried))
  )
  const planOf = (action: Item) => earlier.get(String(action.fields.carried))?.part_of ?? null
  return byPlan(await findItems(register, carried.map(planOf).map(String)), carried, planOf)
}

/** The plans that actions of this one were carried into. */
async function carriedInto(
  { application: { register } }: Asked,
  plan: Item,
  actions: readonly Item[]
): Promise<Carried[]> {
  // Asked alike for every plan, so that it is read once for all.
  const asked = { authority: plan.authority, kind: 'action', filled: ['carried'], limit: MOST }
  const carried = (await listItems(register, asked)).items
  const ids = new Set(actions.map(({ id }) => id))
  const later = carried.filter(({ fields }) => ids.has(String(fields.carried)))
  const plans = await findItems(
    register,
    later.map(({ part_of }) => String(part_of))
  )
  return byPlan(plans, later, ({ part_of }) => part_of)
}

function byPlan(
  plans: ReadonlyMap<string, Item>,
  actions: readonly Item[],
  planOf: (action: Item) => string | null
): Carried[] {
  return [...plans.values()].map(plan => ({
    ...linkOf(plan),
    actions: actions.filter(action => planOf(action) === plan.id).map(linkOf)
  }))
}

function risksOf(risks: readonly Item[]): PlanPanel['risks'] {
  return risks.flatMap(risk => {
    const { likelihood, impact, owner, state } = risk.fields
    const scored = riskScore(Number(likelihood), Number(impact))
    return scored && state !== 'closed'
      ? [{ ...linkOf(risk), ...scored, owner: String(owner), state: String(state) }]
      : []
  })
}

async function againstOf(asked: Asked, actions: readonly Item[]): Promise<PlanPanel['against']> {
  const green = actions.filter(
    ({ fields }) => fields.indicator && (GREEN_STATES as readonly unknown[]).includes(fields.state)
  )
  if (green.length === 0) return []
  const figures = await openFiguresAgainst(asked)
  return green.flatMap(action => {
    const figure = figures.of(action)
    return figure ? [{ ...linkOf(action), state: String(action.fields.state), figure }] : []
  })
}

function linkOf(item: Item): Link {
  return { name: nameOf(item), href: hrefOf(item) }
}
