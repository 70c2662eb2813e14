import type { Day } from '../../domain/day.js'
import { GREEN_STATES, isDelivered, isOpen } from '../../practice/improvement/action-state.js'
import { movesAgainst } from '../../practice/improvement/impact.js'
import action from '../../practice/improvement/kinds/action.js'
import type { Item } from '../../register/items.js'
import type { ScorecardRow } from '../../scorecard/scorecard.js'

/** How the actions of a plan stand on a day. */
export interface PlanProgress {
  readonly actions: number
  /** Every state in its order, with how many actions are in it and how many of those are overdue; those of none left out. */
  readonly states: readonly { readonly label: string; readonly count: number; readonly overdue: number }[]
  readonly overdue: number
  readonly done: number
  /** Of those done: those whose figure shows it. */
  readonly shown: number
  /** Actions that name a figure that should move. */
  readonly tied: number
  /** Those called on track or delivered whose figure's newest point is a signal the wrong way. */
  readonly worsening: readonly {
    readonly action: Item
    readonly direction: 'rise' | 'fall'
    readonly row: ScorecardRow
  }[]
}

/** Counts the actions of a plan on a day, and sets those called green beside the charts of their figures. */
export function planProgress(
  actions: readonly Item[],
  on: Day,
  rowOf: (indicator: string) => ScorecardRow | null
): PlanProgress {
  const inState = (state: string) => actions.filter(({ fields }) => fields.state === state)
  const states = action.fields.state.choices.map(({ value, label }) => {
    const own = inState(value)
    return { label, count: own.length, overdue: own.filter(each => isOverdue(each, on)).length }
  })
  return {
    actions: actions.length,
    states: states.filter(({ count }) => count > 0),
    overdue: actions.filter(each => isOverdue(each, on)).length,
    done: actions.filter(({ fields }) => isDelivered(fields.state)).length,
    shown: inState('impact shown').length,
    tied: actions.filter(({ fields }) => typeof fields.indicator === 'string').length,
    worsening: actions.flatMap(each => worseningOf(each, rowOf))
  }
}

/** Says whether an action is still to be done and its day has passed. */
export function isOverdue({ fields: { state, due } }: Item, on: Day): boolean {
  return isOpen(state) && typeof due === 'string' && due < on
}

function worseningOf(action: Item, rowOf: (indicator: string) => ScorecardRow | null): PlanProgress['worsening'] {
  const { state, indicator, direction } = action.fields
  if (!(GREEN_STATES as readonly unknown[]).includes(state) || typeof indicator !== 'string') return []
  if (direction !== 'rise' && direction !== 'fall') return []
  const row = rowOf(indicator)
  return row?.chart && movesAgainst(direction, row.chart) ? [{ action, direction, row }] : []
}
