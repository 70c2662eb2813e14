import type { Month } from '../calendar.js'
import { at } from '../path.js'
import type { Case } from './child.js'
import { openPeriod } from './child.js'
import { type Council, scaled } from './council.js'
import { closeCase } from './referral.js'

/** Closes the month's cases: young people who turn 18, then as many more as bring the council to its number in need. */
export function closeCases(council: Council, month: Month): void {
  const { random, settings } = council
  for (const subject of [...council.openCases]) closeAtEighteen(council, subject, month)
  const target = Math.round(scaled(council, at(settings.inNeed, month.text)))
  const cases = [...council.openCases].filter(subject => mayClose(subject, month))
  const weights = cases.map(subject => 1 + Math.min(4, (month.first - subject.referred) / 180))
  for (const index of random.draw(weights, council.openCases.size - target)) {
    closeCase(council, cases[index]!, random.between(month.first, month.last), random.chance(0.9) ? 'RC7' : 'RC5')
  }
}

function closeAtEighteen(council: Council, subject: Case, month: Month): void {
  const eighteen = subject.child.eighteen
  if (eighteen <= month.last && !openPeriod(subject.child))
    closeCase(council, subject, Math.max(eighteen, subject.referred), 'RC7')
}

function mayClose(subject: Case, month: Month): boolean {
  if (openPeriod(subject.child)) return false
  const assessed = (subject.assessment?.authorised ?? 0) < month.first
  const unprotected = subject.protectionPlans.every(plan => plan.end !== null && plan.end < month.first)
  const planned = subject.needPlans.every(plan => plan.start < month.first - 45)
  const period = subject.child.periods.at(-1)
  const settled = period === undefined || (period.end ?? month.last) < month.first - 60
  return (
    assessed && unprotected && planned && settled && subject.enquiries.every(enquiry => enquiry.ended < month.first)
  )
}
