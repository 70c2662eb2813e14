import type { Month } from '../calendar.js'
import { at, step } from '../path.js'
import { makePlacementOrders, progressAdoptions } from './adoption.js'
import { openPeriod } from './child.js'
import { type Council, scaled } from './council.js'
import { enterCare } from './entering-care.js'
import { leaveCare, turnEighteen } from './leaving-care.js'
import { changeLegalStatuses } from './legal-status.js'
import { mixOf } from './mix.js'
import { moveChildren } from './moves.js'
import { rebalance } from './rebalance.js'

/** One month of care: adoptions, birthdays, children who come and go, orders and moves. */
export function runCare(council: Council, month: Month): void {
  const touched = progressAdoptions(council, month)
  turnEighteen(council, month)
  const { coming, going } = comingAndGoing(council, month)
  const mix = mixOf(council, month, council.lookedAfter.size + coming - going)
  leaveCare(council, month, going, mix, touched)
  enterCare(council, month, coming, mix)
  for (const child of council.lookedAfter) if (openPeriod(child)!.start >= month.first) touched.add(child)
  makePlacementOrders(council, month, touched)
  changeLegalStatuses(council, month, mix, touched)
  moveChildren(council, month, mix, touched)
  rebalance(council, month, mix, touched)
}

/** How many come and how many go, so that the month ends on the council's path; both stay within what is believable. */
function comingAndGoing(council: Council, month: Month): { coming: number; going: number } {
  const { random, settings } = council
  const target = totalFor(council, month)
  const now = council.lookedAfter.size
  const usual = random.poisson(scaled(council, step(settings.starting, month.text) / 12))
  const going = now + usual - target
  const least = Math.round(now * 0.008)
  const most = Math.round(now * 0.08)
  const coming = Math.max(
    Math.round(usual * 0.35),
    usual + (going < least ? least - going : going > most ? most - going : 0)
  )
  return { coming: Math.max(coming, target - now), going: Math.max(0, now + Math.max(coming, target - now) - target) }
}

function totalFor(council: Council, month: Month): number {
  const { random, settings } = council
  const path = scaled(council, at(settings.lookedAfter, month.text))
  const known = settings.lookedAfter.some(([text]) => text === month.text)
  return Math.round(known ? path : path * (1 + 0.004 * random.normal()))
}
