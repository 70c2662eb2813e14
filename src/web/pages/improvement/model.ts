import { type Day, daysBetween } from '../../../domain/day.js'
import { dayText } from '../../../domain/day-text.js'
import type { StateCount } from '../../../practice/improvement/at-a-glance.js'
import { type Cycle, cycleText, type NextMeeting } from '../../../practice/improvement/board-cycle.js'
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
  /** Where to add a letter; null when the reader may not. */
  readonly add: string | null
  readonly filters: readonly {
    readonly name: string
    readonly label: string
    readonly options: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[]
  }[]
  readonly filtered: boolean
  /** The page with the same filters, whatever is wanting. */
  readonly all: string
  /** The filters as the end of an address, for the actions as a file. */
  readonly download: string
}

export interface ImprovementShown {
  readonly asAt: string
  readonly tally: readonly {
    readonly count: number
    readonly words: string
    readonly href: string
    readonly chosen: boolean
  }[]
  readonly plans: readonly (Link & {
    readonly owner: string
    readonly actions: number
    readonly late: number
    readonly states: readonly StateCount[]
  })[]
  /** Open actions that want attention: a few of all, or all that want one thing. */
  readonly wanting: readonly WantingAction[]
  /** True when there are more than are shown. */
  readonly more: boolean
  /** The one thing asked for, in words; null for all. */
  readonly want: string | null
  /** True when the actions of several plans are shown together. */
  readonly severalPlans: boolean
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

/** An open action and what is wanting in it. */
interface WantingAction extends Link {
  readonly plan: string
  readonly owner: string
  readonly due: string
  /** True when that is a day, and not what was said instead of one. */
  readonly dated: boolean
  readonly wanting: readonly string[]
  /** When it is due, for one that wants nothing else; null where something else is said. */
  readonly soon: string | null
}

interface FindingList {
  readonly inAll: number
  readonly rows: readonly (Link & { readonly letter: string })[]
}

/** What an action may want, as an address asks for it: `?want=late`. */
const WANTS = [
  { id: 'late', words: 'late' },
  { id: 'soon', words: 'due within four weeks' },
  { id: 'noOwner', words: 'without an owner' },
  { id: 'noDay', words: 'without a day' }
] as const

const A_FEW = 12

/** What the page shows of an overview. */
export async function shownOf(
  asked: AskedByReader,
  overview: Overview,
  worse: readonly GreenButWorse[]
): Promise<ImprovementShown> {
  const named = await openNames(asked, overview)
  const now = today(asked)
  const above = (item: Item) => {
    const found = named.get(String(item.part_of))
    return found ? nameOf(found) : ''
  }
  const actionRow = (item: Item): WantingAction => {
    const { owner, due, said } = item.fields
    const day = typeof due === 'string' ? due : null
    const late = day !== null && day < now ? `${lateText(day, now)} late` : null
    const wanting = [late, owner ? null : 'no owner', day ? null : 'no day'].filter(each => each !== null)
    return {
      ...linkOf(item),
      plan: above(item),
      owner: String(owner ?? ''),
      due: day ? dayText(day) : String(said ?? ''),
      dated: day !== null,
      wanting,
      soon: day !== null && wanting.length === 0 ? soonText(now, day) : null
    }
  }
  const findings = ({ items, inAll }: Some): FindingList => ({
    inAll,
    rows: items.map(item => ({ ...linkOf(item), letter: above(item) }))
  })
  const wanted = WANTS.find(({ id }) => id === asked.query.want) ?? null
  const lists = wanted ? [overview[wanted.id]] : WANTS.map(({ id }) => overview[id])
  const actions = [...new Map(lists.flatMap(({ items }) => items).map(item => [item.id, item])).values()]
  const shown = wanted ? actions : actions.slice(0, A_FEW)
  return {
    asAt: dayText(now),
    tally: tallyOf(asked, overview, worse.length),
    plans: overview.plans.map(({ plan, ...stands }) => ({
      ...linkOf(plan),
      owner: String(plan.fields.owner ?? ''),
      ...stands
    })),
    wanting: shown.map(actionRow),
    more: shown.length < (wanted ? overview[wanted.id].inAll : actions.length),
    want: wanted?.words ?? null,
    severalPlans: overview.plans.length > 1,
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
      next: nextText(next, board),
      late: next !== null && next.day < now
    }))
  }
}

function soonText(now: Day, due: Day): string {
  const days = daysBetween(now, due)
  return days === 0 ? 'Due today' : `Due in ${days} ${days === 1 ? 'day' : 'days'}`
}

function nextText(next: NextMeeting | null, { fields }: Item): string {
  if (next) return `${dayText(next.day)}${next.as === 'expected' ? ', by its cycle' : ''}`
  return fields.cycle ? 'No meeting on record' : 'Not known'
}

/** How much there is of each thing: a way to see those actions alone, or a place on the page. */
function tallyOf({ query }: AskedByReader, overview: Overview, worse: number): ImprovementShown['tally'] {
  const { plan = '', owner = '' } = query
  const href = (want: string) => {
    const named = Object.entries({ plan, owner, want }).filter(([, value]) => value)
    return `/improvement?${new URLSearchParams(named)}#actions`
  }
  const actions = WANTS.map(({ id, words }) => {
    const chosen = query.want === id
    return { count: overview[id].inAll, words, href: chosen ? href('') : href(id), chosen }
  })
  const { clocks, unanswered, repeated } = overview
  const places = [
    { count: worse, words: 'green, figure worsening', href: '#worse' },
    { count: clocks.length, words: clocks.length === 1 ? 'clock running' : 'clocks running', href: '#clocks' },
    {
      count: repeated.inAll,
      words: repeated.inAll === 1 ? 'finding repeated' : 'findings repeated',
      href: '#repeated'
    },
    {
      count: unanswered.inAll,
      words: unanswered.inAll === 1 ? 'finding without an action' : 'findings without an action',
      href: '#unanswered'
    }
  ].map(place => ({ ...place, chosen: false }))
  return [...actions, ...places].filter(({ count }) => count > 0)
}

/** The plans and letters that the items shown are a part of. */
function openNames({ application }: AskedByReader, overview: Overview): Promise<Map<string, Item>> {
  const lists = [overview.late, overview.soon, overview.noOwner, overview.noDay, overview.unanswered, overview.repeated]
  const ids = lists.flatMap(({ items }) => items.map(({ part_of }) => String(part_of)))
  return findItems(application.register, ids)
}

function linkOf(item: Item): Link {
  return { name: nameOf(item), href: hrefOf(item) }
}
