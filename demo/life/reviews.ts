import { ageAt, type DayNumber, dayText, dueWithin, monthsAfter, weekdayFrom } from '../calendar.js'
import { step } from '../path.js'
import type { Random } from '../random.js'
import type { Settings } from '../settings.js'
import type { Child, Meeting, Period, ProtectionPlan } from './child.js'

const PARTICIPATION = { PN1: 52, PN2: 6, PN3: 4, PN4: 4, PN5: 9, PN6: 17, PN7: 8 }

/** Holds the reviews of every period of care and every protection plan of a child, up to a day. */
export function holdReviews(child: Child, settings: Settings, random: Random, until: DayNumber): void {
  for (const period of child.periods) reviewCare(child, period, settings, random, until)
  for (const subject of child.cases)
    for (const plan of subject.protectionPlans) reviewPlan(plan, settings, random, until)
}

function reviewCare(child: Child, period: Period, settings: Settings, random: Random, until: DayNumber): void {
  let due = dueWithin(period.start, 20)
  for (;;) {
    const early = period.reviews.length === 0 ? random.between(1, 8) : random.between(1, 25)
    const held = heldNear(due, early, settings, random)
    if (held >= (period.end ?? until + 1) || held > until) return
    const participation = ageAt(child.birth, held) < 4 ? 'PN0' : random.weighted(PARTICIPATION)
    period.reviews.push({ due, held, participation })
    due = monthsAfter(held, period.reviews.length === 1 ? 3 : 6)
  }
}

function reviewPlan(plan: ProtectionPlan, settings: Settings, random: Random, until: DayNumber): void {
  let due = monthsAfter(plan.conference, 3)
  for (;;) {
    const held = heldNear(due, random.between(1, 14), settings, random)
    if (held > (plan.end ?? until) || held > until) return
    plan.reviews.push({ due, held, participation: 'PN7' } satisfies Meeting)
    due = monthsAfter(held, 6)
  }
}

function heldNear(due: DayNumber, early: number, settings: Settings, random: Random): DayNumber {
  const onTime = random.chance(step(settings.reviewsOnTime, dayText(due).slice(0, 7)))
  const held = weekdayFrom(onTime ? due - early : due + random.between(1, 40))
  return onTime ? Math.min(held, due) : held
}
