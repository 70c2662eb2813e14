import { dayText } from '../../../domain/day-text.js'
import type { StateCount } from '../../../practice/improvement/at-a-glance.js'
import { type Cycle, cycleText } from '../../../practice/improvement/board-cycle.js'
import { lateText } from '../../../practice/improvement/lateness.js'
import type { Overview, Some } from '../../../practice/improvement/overview.js'
import { leftText } from '../../../practice/improvement/statutory-clocks.js'
import { findItems, type Item } from '../../../register/items.js'
import type { FigureAgainst } from '../../figures-against.js'
import { type AskedByReader, today } from '../items/item-pages.js'
import { hrefOf, nameOf } from '../items/shown-value.js'
import type { GreenButWorse } from './green-but-worse.js'

/** Every plan in force, and what wants somebody's attention in them. */
export interface ImprovementModel extends ImprovementShown {
  /** True when there is neither a plan nor a letter yet. */
  readonly empty: boolean
  readonly filters: readonly {
    readonly name: string
    readonly label: string
    readonly options: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  }[]
  readonly filtered: boolean
}

export interface ImprovementShown {
  readonly asAt: string
  readonly tally: readonly { readonly count: number; readonly words: string; readonly href: string }[]
  readonly plans: readonly (Link & {
    readonly owner: string
    readonly actions: number
    readonly late: number
    readonly states: readonly StateCount[]
  })[]
  readonly lists: readonly ActionList[]
  readonly worse: readonly (Link & { readonly state: string; readonly figure: FigureAgainst })[]
  readonly clocks: readonly (Link & {
    readonly what: string
    readonly due: string
    readonly left: string
    readonly late: boolean
  })[]
  readonly unanswered: FindingList
  readonly repeated: FindingList
  readonly boards: readonly (Link & {
    readonly chair: string
    readonly often: string
    readonly next: string
    readonly late: boolean
  })[]
}

interface Link {
  readonly name: string
  readonly href: string
}

/** Actions of one sort: the first of them, and how many there are in all. */
interface ActionList {
  readonly id: string
  readonly title: string
  readonly what: string
  readonly inAll: number
  readonly rows: readonly (Link & {
    readonly plan: string
    readonly owner: string
    readonly due: string
    readonly ago: string
  })[]
}

interface FindingList {
  readonly inAll: number
  readonly rows: readonly (Link & { readonly letter: string })[]
}

const LISTS = [
  { id: 'late', title: 'Late', what: 'Open actions whose day has passed, the longest first.' },
  { id: 'soon', title: 'Due within four weeks', what: 'Ask now whether they will be done.' },
  { id: 'noOwner', title: 'Nobody owns it', what: 'Open actions without an owner: nobody is reminded of them.' },
  { id: 'noDay', title: 'No day', what: 'Open actions without a day can never be late, nor on time.' }
] as const

/** What the page shows of an overview. */
export async function shownOf(
  asked: AskedByReader,
  overview: Overview,
  worse: readonly GreenButWorse[]
): Promise<ImprovementShown> {
  const { items: named } = await openNames(asked, overview)
  const now = today(asked)
  const above = (item: Item) => {
    const found = named.get(String(item.part_of))
    return found ? nameOf(found) : ''
  }
  const actionRow = (item: Item) => {
    const { owner, due, said } = item.fields
    const day = typeof due === 'string' ? due : null
    const ago = day && day < now ? `${lateText(day, now)} late` : ''
    return {
      ...linkOf(item),
      plan: above(item),
      owner: String(owner ?? 'Nobody'),
      due: day ? dayText(day) : String(said ?? 'No day'),
      ago
    }
  }
  const findings = ({ items, inAll }: Some): FindingList => ({
    inAll,
    rows: items.map(item => ({ ...linkOf(item), letter: above(item) }))
  })
  const lists = LISTS.map(list => ({
    ...list,
    inAll: overview[list.id].inAll,
    rows: overview[list.id].items.map(actionRow)
  }))
  return {
    asAt: dayText(now),
    tally: tallyOf(overview, worse.length),
    plans: overview.plans.map(({ plan, ...stands }) => ({
      ...linkOf(plan),
      owner: String(plan.fields.owner ?? ''),
      ...stands
    })),
    lists: lists.filter(({ inAll }) => inAll > 0),
    worse: worse.map(({ action, figure }) => ({ ...linkOf(action), state: String(action.fields.state), figure })),
    clocks: overview.clocks.map(({ letter, clock, left }) => ({
      ...linkOf(letter),
      what: clock.label,
      due: dayText(clock.due),
      left: leftText(left),
      late: clock.due < now
    })),
    unanswered: findings(overview.unanswered),
    repeated: findings(overview.repeated),
    boards: overview.boards.map(({ board, next }) => ({
      ...linkOf(board),
      chair: String(board.fields.chair ?? ''),
      often: cycleText(board.fields as unknown as Cycle) ?? 'Not recorded',
      next: next ? `${dayText(next.day)}${next.as === 'expected' ? ', by its cycle' : ''}` : 'Not known',
      late: next !== null && next.day < now
    }))
  }
}

function tallyOf(overview: Overview, worse: number): ImprovementShown['tally'] {
  const all = [
    { count: overview.late.inAll, words: 'late', href: '#late' },
    { count: overview.soon.inAll, words: 'due within four weeks', href: '#soon' },
    { count: overview.noOwner.inAll, words: 'without an owner', href: '#noOwner' },
    { count: overview.noDay.inAll, words: 'without a day', href: '#noDay' },
    { count: worse, words: 'green, figure worsening', href: '#worse' },
    {
      count: overview.clocks.length,
      words: overview.clocks.length === 1 ? 'clock running' : 'clocks running',
      href: '#clocks'
    },
    { count: overview.unanswered.inAll, words: 'findings without an action', href: '#unanswered' },
    { count: overview.repeated.inAll, words: 'findings repeated', href: '#repeated' }
  ]
  return all.filter(({ count }) => count > 0)
}

/** The plans and letters that the items shown are a part of. */
async function openNames({ application }: AskedByReader, overview: Overview) {
  const lists = [overview.late, overview.soon, overview.noOwner, overview.noDay, overview.unanswered, overview.repeated]
  const ids = lists.flatMap(({ items }) => items.map(({ part_of }) => String(part_of)))
  return { items: await findItems(application.register, ids) }
}

function linkOf(item: Item): Link {
  return { name: nameOf(item), href: hrefOf(item) }
}
