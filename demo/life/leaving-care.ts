import { ageAt, type DayNumber, type Month } from '../calendar.js'
import { at } from '../path.js'
import { type Child, currentEpisode, openPeriod, type Period } from './child.js'
import type { Council } from './council.js'
import { endCare } from './episode.js'
import { type Mix, pressure } from './mix.js'
import { settingOf } from './placement.js'
import { closeCase } from './referral.js'

type Weights = Partial<Record<string, number>>

/** Ends the care of everyone who turns 18 in the month, on the birthday. */
export function turnEighteen(council: Council, month: Month): void {
  const { random } = council
  for (const child of [...council.lookedAfter]) {
    const day = child.eighteen
    if (day > month.last) continue
    const { type } = currentEpisode(openPeriod(child)!).placement
    const stays = type.startsWith('U') ? 35 : 0
    leave(
      council,
      child,
      day,
      random.weighted({ E17: stays, E5: 48, E6: 9, E7: child.disabilities.length > 0 ? 25 : 0, E8: 3, E13: 5 })
    )
  }
}

/** Ends the care of a number of other children in the month, those readiest first, and keeps the mix on its way. */
export function leaveCare(council: Council, month: Month, count: number, mix: Mix, touched: ReadonlySet<Child>): void {
  const { random } = council
  const children = [...council.lookedAfter].filter(child => !touched.has(child))
  const ways = children.map(child => (mayLeave(child) ? waysOut(council, child, month, mix) : {}))
  const weights = ways.map(way => Object.values(way).reduce<number>((sum, weight) => sum + (weight ?? 0), 0))
  for (const index of random.draw(weights, count)) {
    const child = children[index]!
    mix.count[settingOf(currentEpisode(openPeriod(child)!).placement)]--
    leave(
      council,
      child,
      random.between(month.first, month.last),
      random.weighted(ways[index] as Record<string, number>)
    )
  }
}

function mayLeave(child: Child): boolean {
  const adoption = openPeriod(child)!.adoption
  return adoption === null || adoption.reversed !== null
}

function waysOut(council: Council, child: Child, month: Month, mix: Mix): Weights {
  const period = openPeriod(child)!
  const { legalStatus, placement } = currentEpisode(period)
  if (legalStatus === 'E1') return {}
  const setting = settingOf(placement)
  const months = (month.first - period.start) / 30.4
  const placed = (month.first - placement.start) / 30.4
  const full = Math.min(4, Math.max(0.15, pressure(mix, setting)))
  const orders = at(council.settings.guardianship, month.text)
  const ways: Weights = { E3: 0.02, E2: 0.008, E8: 0.06 }
  if (ageAt(child.birth, month.first) >= 16) Object.assign(ways, { E5: setting === 'supported' ? 1 : 0.2, E6: 0.08 })
  if (legalStatus === 'J1') return { E14: 6, E9: 3, E4A: 2 }
  if (child.arrived !== null) return ways
  if (setting === 'parents' && placed > 4) Object.assign(ways, { E4A: 2.4 * full, E41: 0.5 * full })
  if (setting === 'kinship' && months > 5) Object.assign(ways, { E45: 1.5 * full * orders, E41: 0.7 * full, E13: 0.1 })
  if ((setting === 'own' || setting === 'agency') && months > 14)
    Object.assign(ways, { E46: 0.14 * full * orders, E41: 0.03 })
  if (legalStatus === 'V2')
    Object.assign(ways, months < 12 ? { E4A: 1.7, E4B: 0.12, E13: 0.3 } : { E4A: 0.2, E13: 0.1 })
  else if (legalStatus === 'C1' && months > 4) ways.E4A = (ways.E4A ?? 0) + 0.35
  if (setting === 'homeExternal' || setting === 'supported') for (const way of Object.keys(ways)) ways[way]! *= full
  return ways
}

function leave(council: Council, child: Child, day: DayNumber, reason: string): void {
  const period = openPeriod(child)!
  endCare(council, child, day, reason)
  if (reason === 'E2') child.death = day
  if (ageAt(child.birth, day) >= 16) council.leavers.push(child)
  settle(council, child, period, day, reason)
}

function settle(council: Council, child: Child, period: Period, day: DayNumber, reason: string): void {
  const closings: Record<string, string> = {
    E2: 'RC2',
    E3: 'RC5',
    E41: 'RC3',
    E45: 'RC4',
    E46: 'RC4',
    E7: 'RC6',
    E16: 'RC7'
  }
  const eighteen = ageAt(child.birth, day) >= 18
  const because = closings[reason] ?? (eighteen ? 'RC7' : null)
  if (because !== null) closeCase(council, period.case, day, because)
  else period.case.needPlans.push({ start: day, end: null })
}
