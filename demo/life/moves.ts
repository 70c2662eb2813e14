import { ageAt, type DayNumber, type Month } from '../calendar.js'
import { at } from '../path.js'
import { type Child, currentEpisode, openPeriod, type Period, type Placement } from './child.js'
import type { Council } from './council.js'
import { changeEpisode } from './episode.js'
import { chooseSetting, type Mix } from './mix.js'
import { findPlacement, type Setting, settingOf } from './placement.js'

const BREAKDOWNS = { CREQB: 52, CHILD: 18, STAND: 14, ALLEG: 12, APPRR: 4 }
const PLANNED = { CARPL: 62, OTHER: 14, LAREQ: 10, CREQO: 8, CLOSE: 6 }

/** The month's moves besides those that keep the mix: placements that break down or end for other reasons, and short stays elsewhere. */
export function moveChildren(council: Council, month: Month, mix: Mix, touched: Set<Child>): void {
  const { random, settings } = council
  const rate = at(settings.moves, month.text)
  const broken = at(settings.breakdownShare, month.text)
  for (const child of council.lookedAfter) {
    if (!isFree(child, touched)) continue
    const period = openPeriod(child)!
    const likely = rate * period.restlessness * proneness(period, month)
    if (random.chance(Math.min(0.6, likely))) {
      const because = random.weighted<string>(random.chance(broken) ? BREAKDOWNS : PLANNED)
      move(council, child, period, random.between(month.first + 1, month.last), because, mix, null)
    } else if (random.chance(0.006)) stayElsewhere(council, period, month)
    else if (random.chance(longTermChance(period, month)))
      becomeLongTerm(period, random.between(month.first, month.last))
    else continue
    touched.add(child)
  }
}

/** A child whose month holds nothing else and who is not on the way to adoption. */
export function isFree(child: Child, touched: ReadonlySet<Child>): boolean {
  const period = openPeriod(child)!
  return !touched.has(child) && (period.adoption === null || period.adoption.reversed !== null)
}

function proneness(period: Period, month: Month): number {
  const { placement } = currentEpisode(period)
  const days = month.first - placement.start
  const early = days < 90 ? 1.9 : days < 365 ? 1.3 : 0.45
  const bySetting: Partial<Record<Setting, number>> = {
    kinship: 0.5,
    parents: 0.35,
    homeExternal: 1.3,
    supported: 0.9,
    other: 2
  }
  return early * (bySetting[settingOf(placement)] ?? 1)
}

/** Moves a child on a day to a kind of home; null to choose one that suits the child and the mix. */
export function move(
  council: Council,
  child: Child,
  period: Period,
  day: DayNumber,
  because: string,
  mix: Mix,
  to: Setting | null
): void {
  const from = currentEpisode(period)
  const setting = to ?? chooseSetting(council, child, from.legalStatus, day, mix)
  mix.count[settingOf(from.placement)]--
  mix.count[setting]++
  changeEpisode(period, { day, placement: findPlacement(council, child, setting, day), because })
}

function longTermChance(period: Period, month: Month): number {
  const { placement, legalStatus } = currentEpisode(period)
  const waits = legalStatus === 'C2' && (placement.type === 'U6' || placement.type === 'U3')
  return waits && month.first - placement.start > 240 ? 0.05 : 0
}

function becomeLongTerm(period: Period, day: DayNumber): void {
  const { placement } = currentEpisode(period)
  changeEpisode(period, { day, placement: asLongTerm(placement, day), because: 'PLACE' })
}

/** The same home, matched for the long term from a day. */
export function asLongTerm(placement: Placement, day: DayNumber): Placement {
  return { type: placement.type === 'U3' ? 'U1' : 'U4', carer: placement.carer, start: day, end: null, change: null }
}

function stayElsewhere(council: Council, period: Period, month: Month): void {
  const { random, places } = council
  const home = currentEpisode(period).placement
  if (!home.type.startsWith('U') || ageAt(period.case.child.birth, month.first) > 16) return
  const day = random.between(month.first + 1, month.first + 16)
  const elsewhere = places.own.filter(postcode => postcode !== home.carer.postcode)
  const carer = { postcode: random.pick(elsewhere), urn: '', provider: home.carer.provider }
  changeEpisode(period, {
    day,
    placement: { type: random.weighted({ T4: 70, T1: 18, T2: 12 }), carer, start: day, end: null, change: null }
  })
  const back = day + random.between(2, 7)
  changeEpisode(period, {
    day: back,
    placement: { type: home.type, carer: home.carer, start: back, end: null, change: null }
  })
}
