import { ageAt, type DayNumber, type Month } from '../calendar.js'
import { at } from '../path.js'
import { addChild, addUnaccompaniedChild } from './birth.js'
import { type Case, type Child, endPlans, type LegalStatus, openPeriod, type Period } from './child.js'
import { type Council, scaled } from './council.js'
import { changeEpisode } from './episode.js'
import { chooseSetting, type Mix } from './mix.js'
import { findPlacement } from './placement.js'
import { openReferral } from './referral.js'

// Most children settle; a few move again and again.
const RESTLESSNESS = [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 1.4, 1.4, 5]

/** Brings a number of children into care in a month: unaccompanied children, babies, crises, and open cases. */
export function enterCare(council: Council, month: Month, count: number, mix: Mix): void {
  const { random, settings } = council
  const alone = [...council.lookedAfter].filter(child => child.arrived !== null).length
  const wanted = scaled(council, at(settings.unaccompanied, month.text)) - alone
  const arriving = Math.min(count, Math.max(0, random.round(wanted * 0.5)))
  const candidates = candidatesFor(council, month)
  for (let number = 0; number < count; number++) {
    const day = random.between(month.first, month.last)
    const draw = random.next()
    if (number < arriving) takeIn(council, arrival(council, day), day, mix, month.last)
    else if (draw < 0.13) takeIn(council, newborn(council, day), day, mix, month.last)
    else if (draw < 0.3) takeIn(council, crisis(council, day), day, mix, month.last)
    else takeIn(council, candidates(day) ?? crisis(council, day), day, mix, month.last)
  }
}

function arrival(council: Council, day: DayNumber): Case {
  return openReferral(council, addUnaccompaniedChild(council, day - council.random.between(0, 3)), day, 'N8')
}

function newborn(council: Council, day: DayNumber): Case {
  const { random } = council
  const child = addChild(council, day - random.between(0, 4))
  return openReferral(council, child, child.birth - random.between(25, 120), 'N1')
}

function crisis(council: Council, day: DayNumber): Case {
  const { random } = council
  const age = random.pick([
    random.between(200, 1_800),
    random.between(1_800, 4_200),
    random.between(4_200, 6_150),
    random.between(5_000, 6_300)
  ])
  return openReferral(
    council,
    addChild(council, day - age),
    day - random.between(0, 4),
    random.weighted({ N1: 70, N4: 8, N5: 14, N6: 4, N8: 4 })
  )
}

function candidatesFor(council: Council, month: Month): (day: DayNumber) => Case | null {
  const { random } = council
  const cases = [...council.openCases].filter(subject => mayEnter(subject, month))
  const weights = cases.map(subject => {
    const age = ageAt(subject.child.birth, month.first)
    const planned = subject.protectionPlans.some(plan => plan.end === null || plan.end > month.last) ? 5 : 1
    return planned * (age < 1 ? 2.2 : age < 5 ? 1.2 : age < 10 ? 0.8 : age < 16 ? 1 : 0.7)
  })
  const order = random.draw(weights, cases.length)
  return day => {
    const found = order.shift()
    const subject = found === undefined ? null : cases[found]!
    return subject !== null && subject.referred <= day && subject.protectionPlans.every(plan => plan.start < day)
      ? subject
      : null
  }
}

function mayEnter(subject: Case, month: Month): boolean {
  const { child } = subject
  const last = child.periods.at(-1)
  const apart = last === undefined || last.end! < month.first - 25
  return (
    apart &&
    openPeriod(child) === null &&
    child.birth < month.first &&
    child.eighteen > month.last + 60 &&
    child.death === null
  )
}

/** Begins a period of care for the child of a case; an urgent order must give way to another by the day given. */
export function takeIn(council: Council, subject: Case, day: DayNumber, mix: Mix, by: DayNumber = 0): void {
  const { random } = council
  const { child } = subject
  const urgent = child.arrived === null && day < by - 10 && random.chance(0.07)
  const legal = urgent ? random.pick(['L1', 'L2'] as const) : firstStatus(council, child, day)
  const setting = chooseSetting(council, child, legal, day, mix)
  const period = beginPeriod(council, subject, day, legal)
  const placement = findPlacement(council, child, setting, day)
  period.episodes.push({
    start: day,
    end: null,
    began: 'S',
    legalStatus: legal,
    placement,
    reason: null,
    placementChange: null
  })
  mix.count[setting]++
  endPlans(subject.needPlans, day)
  endPlans(subject.protectionPlans, day)
  if (urgent)
    changeEpisode(period, {
      day: day + (legal === 'L1' ? random.between(1, 3) : random.between(5, 8)),
      legalStatus: random.chance(0.7) ? 'C1' : 'V2'
    })
}

function firstStatus(council: Council, child: Child, day: DayNumber): LegalStatus {
  const { random } = council
  const age = ageAt(child.birth, day)
  if (child.arrived !== null) return 'V2'
  if (age >= 14 && random.chance(0.025)) return 'J1'
  return random.chance(age < 1 ? 0.7 : age < 10 ? 0.5 : age < 16 ? 0.3 : 0.08) ? 'C1' : 'V2'
}

function beginPeriod(council: Council, subject: Case, day: DayNumber, legal: LegalStatus): Period {
  const { random } = council
  const before = random.chance(0.03)
  const period: Period = {
    start: day,
    end: null,
    case: subject,
    reason: null,
    need: subject.need === 'N9' ? 'N5' : legal === 'J1' ? 'N6' : subject.need,
    episodes: [],
    reviews: [],
    visits: [],
    contactsWithReviewingOfficer: [],
    adoption: null,
    previousPermanence: before
      ? { code: random.pick(['P1', 'P2', 'P3']), authority: council.authority, day: 'ZZ/ZZ/ZZZZ' }
      : { code: 'Z1', authority: '', day: '' },
    restlessness: random.pick(RESTLESSNESS)
  }
  subject.child.periods.push(period)
  council.lookedAfter.add(subject.child)
  return period
}
