import { ageAt, type DayNumber, type Month } from '../calendar.js'
import { at } from '../path.js'
import { type Child, currentEpisode, type LegalStatus, openPeriod, type Period, type Placement } from './child.js'
import type { Council } from './council.js'
import { changeEpisode } from './episode.js'
import { chooseSetting, type Mix } from './mix.js'
import { findPlacement, type Setting, settingOf, suitability } from './placement.js'

const BREAKDOWNS = { CREQB: 52, CHILD: 18, STAND: 14, ALLEG: 12, APPRR: 4 }
const PLANNED = { CARPL: 62, OTHER: 14, LAREQ: 10, CREQO: 8, CLOSE: 6 }
const WIDENED: readonly Setting[] = ['parents', 'homeExternal', 'supported', 'kinship']
const STEERED: readonly Setting[] = ['kinship', 'parents', 'homeOwn', 'homeExternal', 'agency', 'own', 'supported']

/** Moves children out of kinds of home that hold more than the council means them to, and into those that hold fewer. */
export function rebalance(council: Council, month: Month, mix: Mix, touched: Set<Child>): void {
  const { random } = council
  for (const setting of STEERED) {
    const over = mix.count[setting] - mix.target[setting]
    const share = setting === 'kinship' || setting === 'parents' ? 0.4 : 0.6
    const slack = Math.max(1.5, mix.target[setting] * 0.02)
    if (over > slack) moveOut(council, month, mix, touched, setting, random.round(over * share))
    else if (over < -slack && WIDENED.includes(setting))
      moveIn(council, month, mix, touched, setting, random.round(-over * 0.4))
  }
}

function moveOut(council: Council, month: Month, mix: Mix, touched: Set<Child>, from: Setting, count: number): void {
  for (const child of likeliest(council, month, touched, count, setting => (setting === from ? 1 : 0))) {
    moveTo(council, child, month, mix, touched, legal => chooseSetting(council, child, legal, month.first, mix, [from]))
  }
}

function moveIn(council: Council, month: Month, mix: Mix, touched: Set<Child>, to: Setting, count: number): void {
  const suits = (setting: Setting, child: Child, legal: LegalStatus) =>
    setting === to || mix.count[setting] < mix.target[setting] * 0.95
      ? 0
      : suitability(to, ageAt(child.birth, month.first), legal, child)
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
  move(
    council,
    child,
    period,
    council.random.between(month.first + 1, month.last),
    'CARPL',
    mix,
    choose(currentEpisode(period).legalStatus)
  )
  touched.add(child)
}

/** The month's other moves: placements that break down or end for other reasons, and short stays elsewhere. */
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
  const early = days < 90 ? 1.9 : days < 365 ? 1.3 : 0.35
  const bySetting: Partial<Record<Setting, number>> = {
    kinship: 0.5,
    parents: 0.35,
    homeExternal: 1.3,
    supported: 0.9,
    other: 2
  }
  return early * (bySetting[settingOf(placement)] ?? 1)
}

function move(
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
