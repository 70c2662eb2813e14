import { addDays, type Day } from '../../domain/day.js'
import { workingDaysBetween } from '../../domain/working-day.js'
import { countParts, type PartCount, unnamedItems } from '../../register/item-questions.js'
import { type Item, type ItemQuery, listItems } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import { isOpen, OPEN_STATES } from './action-state.js'
import { SOON_DAYS, type StateCount, stateCounts } from './at-a-glance.js'
import { type Cycle, type NextMeeting, nextMeeting } from './board-cycle.js'
import { type Clock, type ClockedLetter, clocksOf } from './statutory-clocks.js'

/** Items, and how many there are in all. */
export interface Some {
  readonly items: readonly Item[]
  readonly inAll: number
}

/** What all plans in force come to on a day, or one plan, or what one owner holds of them. */
export interface Overview {
  readonly plans: readonly {
    readonly plan: Item
    readonly states: readonly StateCount[]
    readonly actions: number
    readonly late: number
  }[]
  readonly late: Some
  readonly soon: Some
  readonly noOwner: Some
  readonly noDay: Some
  /** Clocks that run, the first due first. */
  readonly clocks: readonly { readonly letter: Item; readonly clock: Clock; readonly left: number }[]
  readonly unanswered: Some
  readonly repeated: Some
  /** Boards that go on, the one that meets soonest first; those of which nothing tells when come last. */
  readonly boards: readonly { readonly board: Item; readonly next: NextMeeting | null }[]
}

/** What is asked for; empty for all. */
export interface OverviewWish {
  readonly authority: string
  readonly plan: string
  readonly owner: string
  readonly today: Day
}

const SOME = 100
const MOST = 200

/** Reads what stands on all plans in force, or on the one asked for. */
export async function readOverview(register: Register, wish: OverviewWish): Promise<Overview> {
  const { authority, today } = wish
  const plans = await plansAsked(register, wish)
  const actions = (query: Partial<ItemQuery>) =>
    listItems(register, { ...actionsOf(wish, plans), limit: SOME, ...query })
  const { owner, noOwner } = { owner: wish.owner ? { owner: wish.owner } : {}, noOwner: { owner: null } }
  const counts = await countParts(register, { authority, kind: 'action', field: 'state', before: today })
  const soon = { from: today, before: addDays(today, SOON_DAYS + 1) }
  return {
    plans: plans.map(plan => planStands(plan, counts)),
    late: await actions({ before: today }),
    soon: await actions(soon),
    noOwner: wish.owner ? { items: [], inAll: 0 } : await actions({ where: noOwner }),
    noDay: await actions({ where: { ...owner, due: null } }),
    clocks: await clocksRunning(register, wish),
    unanswered: await unnamedItems(register, {
      authority,
      kind: 'finding',
      field: 'state',
      texts: ['open'],
      by: [
        { kind: 'action', field: 'findings', several: true },
        // One that a later letter repeats is answered there.
        { kind: 'finding', field: 'repeats', several: false }
      ],
      limit: SOME
    }),
    repeated: await listItems(register, {
      authority,
      kind: 'finding',
      oneOf: { state: ['open', 'answered'] },
      filled: ['repeats'],
      limit: SOME
    }),
    boards: await boardsNext(register, wish)
  }
}

/** Which actions are looked at: those of the plans, an owner's alone when one is asked for. */
export function actionsOf(
  { authority, owner }: Pick<OverviewWish, 'authority' | 'owner'>,
  plans: readonly Pick<Item, 'id'>[]
): ItemQuery {
  return {
    authority,
    kind: 'action',
    oneOf: { state: OPEN_STATES, plan: plans.map(({ id }) => id) },
    ...(owner && { where: { owner } })
  }
}

/** The plans asked for: one, or all in force. */
export async function plansAsked(
  register: Register,
  { authority, plan }: Pick<OverviewWish, 'authority' | 'plan'>
): Promise<readonly Item[]> {
  const { items } = await listItems(register, { authority, kind: 'plan', last: true, limit: MOST })
  return items.filter(({ id, fields }) => (plan ? id === plan : fields.state === 'in force'))
}

function planStands(plan: Item, counts: readonly PartCount[]): Overview['plans'][number] {
  const own = counts.filter(({ part_of }) => part_of === plan.id)
  return {
    plan,
    states: stateCounts(state => own.find(({ value }) => value === state)?.count ?? 0),
    actions: own.reduce((sum, { count }) => sum + count, 0),
    late: own.filter(({ value }) => isOpen(value)).reduce((sum, { before }) => sum + before, 0)
  }
}

async function clocksRunning(register: Register, { authority, today }: OverviewWish): Promise<Overview['clocks']> {
  const where = { priority: 'yes', answered: null }
  const { items } = await listItems(register, { authority, kind: 'letter', where, last: true, limit: MOST })
  return items
    .flatMap(letter =>
      clocksOf(letter.fields as unknown as ClockedLetter)
        .filter(({ met }) => letter.fields[met] == null)
        .map(clock => ({ letter, clock, left: workingDaysBetween(today, clock.due) }))
    )
    .sort((one, other) => (one.clock.due < other.clock.due ? -1 : 1))
}

async function boardsNext(register: Register, { authority, today }: OverviewWish): Promise<Overview['boards']> {
  const boards = (await listItems(register, { authority, kind: 'board', limit: MOST })).items
  const meetings = (await listItems(register, { authority, kind: 'meeting', last: true, limit: 1000 })).items
  return boards
    .filter(({ fields: { ended } }) => typeof ended !== 'string' || ended >= today)
    .map(board => {
      const own = meetings.filter(({ part_of }) => part_of === board.id)
      const days = own.map(({ fields }) => String(fields.day))
      return { board, next: nextMeeting(board.fields as unknown as Cycle, days, today) }
    })
    .sort((one, other) => ((one.next?.day ?? '9') < (other.next?.day ?? '9') ? -1 : 1))
}
