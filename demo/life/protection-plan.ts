import type { DayNumber, Month } from '../calendar.js'
import { at } from '../path.js'
import { type Case, endPlans, type ProtectionPlan } from './child.js'
import { type Council, scaled } from './council.js'

const CATEGORIES = { NEG: 50, EMO: 37, PHY: 9, SAB: 4 }

/** Starts a child protection plan at a conference. */
export function beginProtectionPlan(council: Council, subject: Case, held: DayNumber): void {
  const { random } = council
  const initial = random.weighted(CATEGORIES)
  const before = subject.child.cases.reduce((sum, each) => sum + each.protectionPlans.length, 0)
  const latest = random.chance(0.08) ? random.weighted(CATEGORIES) : initial
  endPlans(subject.needPlans, held)
  subject.protectionPlans.push({
    start: held,
    end: null,
    initial,
    latest,
    conference: held,
    before,
    reviews: [],
    visits: []
  })
}

/** Ends the month's plans: those that must end, then as many more as bring the council to its number of plans. */
export function endProtectionPlans(council: Council, month: Month): void {
  const { random, settings } = council
  const open: { subject: Case; plan: ProtectionPlan }[] = []
  for (const subject of council.openCases) {
    for (const plan of subject.protectionPlans)
      if (plan.end === null || plan.end > month.last) open.push({ subject, plan })
  }
  const wanted = open.length - Math.round(scaled(council, at(settings.protectionPlans, month.text)))
  const weights = open.map(({ plan, subject }) => (plan.end === null ? readiness(plan, subject, month) : 0))
  for (const index of random.draw(weights, wanted)) {
    stepDown(council, open[index]!.subject, open[index]!.plan, random.between(month.first, month.last))
  }
}

function readiness(plan: ProtectionPlan, subject: Case, month: Month): number {
  if (plan.start >= month.first) return 0
  if (subject.child.eighteen <= month.last + 31) return 50
  const months = (month.first - plan.start) / 30.4
  if (months < 2.5) return 0
  return months < 6 ? 0.5 : months < 12 ? 1 : months < 18 ? 2 : months < 24 ? 4 : 5
}

function stepDown(council: Council, subject: Case, plan: ProtectionPlan, day: DayNumber): void {
  plan.end = day
  if (council.random.chance(0.75)) subject.needPlans.push({ start: day, end: null })
}
