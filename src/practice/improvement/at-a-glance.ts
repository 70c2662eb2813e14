import { addDays, type Day } from '../../domain/day.js'
import type { Item } from '../../register/items.js'
import { isOpen } from './action-state.js'
import action from './kinds/action.js'

/** Days ahead that `soon` looks: four weeks. */
export const SOON_DAYS = 28

/** How the actions of a plan stand on a day. */
export interface AtAGlance {
  readonly states: readonly StateCount[]
  /** Open actions whose day has passed; due today or within four weeks; without an owner; without a day. */
  readonly late: number
  readonly soon: number
  readonly noOwner: number
  readonly noDay: number
}

/** How many actions are in a state; those of no action are left out. */
export interface StateCount {
  readonly state: string
  readonly label: string
  readonly count: number
}

/** Counts the actions of a plan by state and by what they lack. */
export function atAGlance(actions: readonly Pick<Item, 'fields'>[], today: Day): AtAGlance {
  const open = actions.map(({ fields }) => fields).filter(({ state }) => isOpen(state))
  const dues = open.map(({ due }) => due ?? null)
  return {
    states: stateCounts(state => actions.filter(({ fields }) => fields.state === state).length),
    late: dues.filter(due => typeof due === 'string' && due < today).length,
    soon: dues.filter(due => typeof due === 'string' && due >= today && due <= addDays(today, SOON_DAYS)).length,
    noOwner: open.filter(({ owner }) => !owner).length,
    noDay: dues.filter(due => due === null).length
  }
}

/** The states of actions in their order with how many there are of each, none left out but those of none. */
export function stateCounts(countOf: (state: string) => number): StateCount[] {
  return action.fields.state.choices
    .map(({ value, label }) => ({ state: value, label, count: countOf(value) }))
    .filter(({ count }) => count > 0)
}
