import { ageAt, type DayNumber, dayText, weekdayFrom } from '../calendar.js'
import { step } from '../path.js'
import type { Random } from '../random.js'
import type { Settings } from '../settings.js'
import type { Child, Period, Visit } from './child.js'

/** Makes the visits to a child who is looked after or has a protection plan, up to a day. */
export function makeVisits(child: Child, settings: Settings, random: Random, until: DayNumber): void {
  for (const period of child.periods) {
    visit(child, period.visits, period.start, period.end ?? until + 1, 42, settings, random, until)
    talkWithReviewingOfficer(period, random, until)
  }
  for (const subject of child.cases) {
    for (const plan of subject.protectionPlans)
      visit(child, plan.visits, plan.start, plan.end ?? until + 1, 14, settings, random, until)
  }
}

function visit(
  child: Child,
  visits: Visit[],
  from: DayNumber,
  to: DayNumber,
  within: number,
  settings: Settings,
  random: Random,
  until: DayNumber
): void {
  for (let day = weekdayFrom(from + random.between(1, 6)); day < to && day <= until; ) {
    visits.push({ day, alone: ageAt(child.birth, day) >= 4 && random.chance(0.78) })
    const onTime = random.chance(step(settings.visitsOnTime, dayText(day).slice(0, 7)))
    day = weekdayFrom(
      day + (onTime ? random.between(Math.round(within * 0.6), within - 2) : random.between(within + 1, within * 2))
    )
  }
}

function talkWithReviewingOfficer(period: Period, random: Random, until: DayNumber): void {
  for (const review of period.reviews) {
    period.contactsWithReviewingOfficer.push(review.held)
    const between = review.held + random.between(60, 110)
    if (between <= until && between < (period.end ?? until + 1) && random.chance(0.6))
      period.contactsWithReviewingOfficer.push(between)
  }
}
