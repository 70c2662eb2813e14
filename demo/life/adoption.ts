import { ageAt, type DayNumber, type Month } from '../calendar.js'
import { at, step } from '../path.js'
import { type AdoptiveFamily, type Child, currentEpisode, openPeriod, type Period } from './child.js'
import { type Council, scaled } from './council.js'
import { changeEpisode, endCare } from './episode.js'
import { findPlacement, settingOf } from './placement.js'
import { closeCase } from './referral.js'

const COUPLES = { MF: { L11: 60, L3: 20, L2: 4 }, MM: { L12: 5, L4: 3 }, FF: { L12: 5, L4: 3 } } as const

/** Carries the month's adoptions forward: placings, orders and plans given up. Gives the children it touched. */
export function progressAdoptions(council: Council, month: Month): Set<Child> {
  const touched = new Set<Child>()
  for (const child of [...council.lookedAfter]) {
    const period = openPeriod(child)!
    if (period.adoption === null || !progress(council, child, period, month)) continue
    touched.add(child)
  }
  return touched
}

function progress(council: Council, child: Child, period: Period, month: Month): boolean {
  const adoption = period.adoption!
  const falls = (day: DayNumber | null) => day !== null && day >= month.first && day <= month.last
  if (falls(adoption.placed)) placeForAdoption(council, child, period, adoption.placed!)
  else if (falls(adoption.reversed)) changeEpisode(period, { day: adoption.reversed!, legalStatus: 'C2' })
  else if (falls(adoption.adopted)) adopt(council, child, period, adoption.adopted!)
  else return false
  return true
}

function placeForAdoption(council: Council, child: Child, period: Period, day: DayNumber): void {
  const found = findPlacement(council, child, 'adoption', day)
  const stays = period.adoption!.byCarer
  const placement = stays ? { ...found, type: 'A5', carer: currentEpisode(period).placement.carer } : found
  changeEpisode(period, { day, placement, because: stays ? 'PLACE' : 'CARPL' })
}

function adopt(council: Council, child: Child, period: Period, day: DayNumber): void {
  endCare(council, child, day, council.random.chance(0.65) ? 'E11' : 'E12')
  closeCase(council, period.case, day, 'RC1')
}

/** Makes the month's placement orders for young children whose plan is adoption; adds the children to those touched. */
export function makePlacementOrders(council: Council, month: Month, touched: Set<Child>): void {
  const { random, settings } = council
  const children = [...council.lookedAfter].filter(child => !touched.has(child) && mayBeAdopted(child, month))
  const weights = children.map(child => [5, 4, 3, 2, 1.5, 1, 0.7][ageAt(child.birth, month.first)]!)
  const orders = random.round(scaled(council, step(settings.placementOrders, month.text) / 12))
  for (const index of random.draw(weights, orders)) {
    touched.add(children[index]!)
    orderPlacement(council, openPeriod(children[index]!)!, month)
  }
}

function mayBeAdopted(child: Child, month: Month): boolean {
  const period = openPeriod(child)!
  const { legalStatus, placement } = currentEpisode(period)
  const setting = settingOf(placement)
  const home = setting === 'own' || setting === 'agency'
  return (
    home &&
    period.adoption === null &&
    (legalStatus === 'C1' || legalStatus === 'C2') &&
    period.start < month.first - 110 &&
    ageAt(child.birth, month.first) < 7
  )
}

function orderPlacement(council: Council, period: Period, month: Month): void {
  const { random, settings } = council
  const ordered = random.between(month.first, month.last)
  const given = random.chance(0.09)
  const wait = at(settings.orderToMatchDays, month.text) * (0.4 + 0.6 * random.exponential(1))
  const matched = given ? null : ordered + Math.round(wait) + 5
  const placed = matched === null ? null : Math.max(matched + random.between(14, 40), ordered + 35)
  period.adoption = {
    decided: ordered - random.between(10, 45),
    ordered,
    matched,
    placed,
    adopted: placed === null ? null : placed + random.between(125, 260),
    reversed: given ? ordered + random.between(200, 420) : null,
    reversedBecause: given ? random.pick(['RD1', 'RD3', 'RD4']) : null,
    byCarer: random.chance(0.16),
    family: familyOf(council, ordered)
  }
  changeEpisode(period, { day: ordered, legalStatus: 'E1' })
}

function familyOf(council: Council, day: DayNumber): AdoptiveFamily {
  const { random } = council
  const reference = `AF${random.between(10_000, 99_999)}`
  const enquired = day - random.between(200, 500)
  if (random.chance(0.13))
    return { reference, adopters: 1, sexes: random.chance(0.85) ? 'F1' : 'M1', legal: 'L0', enquired }
  const sexes = random.weighted({ MF: 84, MM: 8, FF: 8 })
  return { reference, adopters: 2, sexes, legal: random.weighted(COUPLES[sexes] as Record<string, number>), enquired }
}
