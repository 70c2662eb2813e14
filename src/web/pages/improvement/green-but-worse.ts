import { GREEN_STATES } from '../../../practice/improvement/action-state.js'
import { actionsOf, type OverviewWish, plansAsked } from '../../../practice/improvement/overview.js'
import { type Item, listItems } from '../../../register/items.js'
import { type FigureAgainst, openFiguresAgainst } from '../../figures-against.js'
import type { Asked } from '../../page.js'

/** An action on track or delivered, and its figure, which moves the other way than it should. */
export interface GreenButWorse {
  readonly action: Item
  readonly figure: FigureAgainst
}

const MOST = 500

/** Actions on track or delivered whose figure shows a real change for the worse. */
export async function greenButWorse(asked: Asked, wish: OverviewWish): Promise<GreenButWorse[]> {
  const { register } = asked.application
  const plans = await plansAsked(register, wish)
  if (plans.length === 0) return []
  const figures = await openFiguresAgainst(asked)
  const query = actionsOf(wish, plans)
  const oneOf = { ...query.oneOf, state: GREEN_STATES, indicator: figures.ids }
  const { items } = await listItems(register, { ...query, oneOf, limit: MOST })
  return items.flatMap(action => {
    const figure = figures.of(action)
    return figure ? [{ action, figure }] : []
  })
}
