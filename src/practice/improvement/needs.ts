import { reachOf } from '../../access/rights.js'
import { addDays, type Day } from '../../domain/day.js'
import { dayText } from '../../domain/day-text.js'
import { itemsHeldBy } from '../../register/item-questions.js'
import type { Item } from '../../register/items.js'
import { listItems } from '../../register/items.js'
import type { Register } from '../../register/register.js'
import type { User } from '../../register/users.js'
import { isOwn } from '../may-change.js'
import { isOpen, OPEN_STATES } from './action-state.js'
import { SOON_DAYS } from './at-a-glance.js'
import { lateText } from './lateness.js'
import { type ClockedLetter, clocksOf } from './statutory-clocks.js'

/** Something of the improvement plans that needs a person. */
export interface Need {
  readonly item: Item
  readonly what: 'Action' | 'Milestone' | 'Risk to look at again' | 'Clock' | 'Action without an owner'
  /** Null for an action without a day. */
  readonly due: Day | null
  readonly late: boolean
  /** Why it needs the person, in words. */
  readonly why: string
}

/** A person as plans name an owner, with the role that says what is theirs to see to. */
export type NeededPerson = Pick<User, 'name' | 'post' | 'role'>

/** What there is that may need somebody. */
export interface Held {
  readonly actions: readonly Item[]
  readonly milestones: readonly Item[]
  readonly risks: readonly Item[]
  readonly letters: readonly Item[]
}

/**
 * What needs a person: their actions, the milestones of those and their risks that are late or due within four weeks;
 * and for whoever looks after all plans the clocks that run and the actions nobody owns. The most pressing first.
 */
export function needsOf(person: NeededPerson, held: Held, today: Day): Need[] {
  const open = held.actions.filter(({ fields }) => isOpen(fields.state))
  const own = open.filter(action => isOwn(person, action))
  const mine = new Set(own.map(({ id }) => id))
  const all = reachOf(person.role, 'change-plans') === 'all'
  const needs = [
    ...own.map(action => dated('Action', action, action.fields.due, today)),
    ...held.milestones
      .filter(({ part_of, fields }) => mine.has(String(part_of)) && !fields.done)
      .map(milestone => dated('Milestone', milestone, milestone.fields.due, today)),
    ...held.risks
      .filter(risk => risk.fields.state !== 'closed' && isOwn(person, risk))
      .map(risk => dated('Risk to look at again', risk, risk.fields.review, today)),
    ...(all ? held.letters.flatMap(letter => clockNeeds(letter, today)) : []),
    ...(all ? open.filter(({ fields }) => !fields.owner).map(unowned) : [])
  ]
  return needs.filter(need => need !== null).sort((one, other) => ((one.due ?? '9') < (other.due ?? '9') ? -1 : 1))
}

/** Reads from the register what may need a person, and gives what does. */
export async function readNeeds(
  register: Register,
  authority: string,
  person: NeededPerson,
  today: Day
): Promise<Need[]> {
  const names = [person.name, person.post].filter(name => name !== null)
  const own = await itemsHeldBy(register, { authority, kind: 'action', field: 'owner', names })
  const [unowned, letters] =
    reachOf(person.role, 'change-plans') === 'all'
      ? [
          await listItems(register, {
            authority,
            kind: 'action',
            where: { owner: null },
            oneOf: { state: OPEN_STATES },
            limit: MOST
          }),
          await listItems(register, {
            authority,
            kind: 'letter',
            where: { priority: 'yes', answered: null },
            limit: MOST
          })
        ]
      : [NONE, NONE]
  const actions = own.map(({ id }) => id)
  const milestones = await listItems(register, {
    authority,
    kind: 'milestone',
    oneOf: { action: actions },
    limit: MOST
  })
  const risks = await itemsHeldBy(register, { authority, kind: 'risk', field: 'owner', names })
  const held = { actions: [...own, ...unowned.items], milestones: milestones.items, risks, letters: letters.items }
  return needsOf(person, held, today)
}

const MOST = 500
const NONE: { readonly items: readonly Item[] } = { items: [] }

function dated(what: Need['what'], item: Item, due: unknown, today: Day): Need | null {
  if (typeof due !== 'string' || due > addDays(today, SOON_DAYS)) return null
  const late = due < today
  const why = late ? `${lateText(due, today)} late` : due === today ? 'due today' : `due ${dayText(due)}`
  return { item, what, due, late, why }
}

function clockNeeds(letter: Item, today: Day): Need[] {
  return clocksOf(letter.fields as unknown as ClockedLetter)
    .filter(({ met }) => letter.fields[met] == null)
    .map(({ label, due }) => ({
      item: letter,
      what: 'Clock' as const,
      due,
      late: due < today,
      why: `${label}: ${due < today ? `${lateText(due, today)} late` : `due ${dayText(due)}`}`
    }))
}

function unowned(item: Item): Need {
  return { item, what: 'Action without an owner', due: null, late: false, why: 'nobody owns it' }
}
