import { ageAt, type Month } from '../calendar.js'
import { type Child, currentEpisode, type LegalStatus, openPeriod } from './child.js'
import type { Council } from './council.js'
import { chooseSetting, type Mix, over, STEERED } from './mix.js'
import { isFree, move } from './moves.js'
import { type Setting, settingOf, suitability } from './placement.js'

/**
 * Ends the month by moving children from kinds of home that hold more than the council means them to, into those that
 * hold fewer. In most months a few are left where they are; in a month whose number the settings name, only those whom
 * no other kind of home suits.
 */
export function rebalance(council: Council, month: Month, mix: Mix, touched: Set<Child>): void {
  for (const setting of STEERED) {
    const count = toMove(council, month, mix, setting)
    if (count > 0) moveOut(council, month, mix, touched, setting, count)
  }
  for (const setting of STEERED) {
    const count = toMove(council, month, mix, setting)
    if (count < 0) moveIn(council, month, mix, touched, setting, -count)
  }
}

/** How many children to move out of a kind of home; below 0, how many to move in. */
function toMove(council: Council, month: Month, mix: Mix, setting: Setting): number {
  const named = council.settings.placements[setting as (typeof STEERED)[number]].some(([text]) => text === month.text)
  const slack = named ? 0.5 : Math.max(1.5, mix.target[setting] * 0.03)
  const excess = over(mix, setting)
  if (Math.abs(excess) <= slack) return 0
  return Math.round(named ? excess : excess - Math.sign(excess) * slack)
}

function moveOut(council: Council, month: Month, mix: Mix, touched: Set<Child>, from: Setting, count: number): void {
  for (const child of likeliest(council, month, touched, count, setting => (setting === from ? 1 : 0)))
    moveTo(council, child, month, mix, touched, legal => chooseSetting(council, child, legal, month.first, mix, [from]))
}

function moveIn(council: Council, month: Month, mix: Mix, touched: Set<Child>, to: Setting, count: number): void {
  const suits = (setting: Setting, child: Child, legal: LegalStatus) =>
    setting === to || over(mix, setting) < 0.5
      ? 0
      : suitability(to, ageAt(child.birth, month.first), legal, child) * Math.min(8, over(mix, setting))
  for (const child of likeliest(council, month, touched, count, suits))
    moveTo(council, child, month, mix, touched, () => to)
}

function likeliest(
  council: Council,
  month: Month,
  touched: Set<Child>,
  count: number,
  weigh: (setting: Setting, child: Child, legal: LegalStatus) => number
): Child[] {
  const children = [...council.lookedAfter].filter(child => isFree(child, touched))
  const weights = children.map(child => {
    const { placement, legalStatus } = currentEpisode(openPeriod(child)!)
    return weigh(settingOf(placement), child, legalStatus) / (0.2 + ((month.first - placement.start) / 365) ** 2)
  })
  return council.random.draw(weights, count).map(index => children[index]!)
}

function moveTo(
  council: Council,
  child: Child,
  month: Month,
  mix: Mix,
  touched: Set<Child>,
  choose: (legal: LegalStatus) => Setting
): void {
  const period = openPeriod(child)!
  const to = choose(currentEpisode(period).legalStatus)
  move(council, child, period, council.random.between(month.first + 1, month.last), 'CARPL', mix, to)
  touched.add(child)
}
