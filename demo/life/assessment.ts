import { dayText, type Month, weekdayFrom } from '../calendar.js'
import { step } from '../path.js'
import type { Case } from './child.js'
import { openPeriod } from './child.js'
import type { Council } from './council.js'
import { closeCase } from './referral.js'

const FACTORS = {
  '1C': 12,
  '2B': 16,
  '3B': 26,
  '4B': 24,
  '5A': 6,
  '6A': 7,
  '7A': 1,
  '13A': 4,
  '14A': 4,
  '15A': 8,
  '16A': 16,
  '17A': 14,
  '18B': 10,
  '19B': 4,
  '20': 12,
  '22A': 6
}

/** Starts the assessment of a case; whether it is authorised within 45 working days is drawn by the year's rate. */
export function beginAssessment(council: Council, subject: Case): void {
  const { random, settings } = council
  const onTime = random.chance(step(settings.assessedOnTime, dayText(subject.referred).slice(0, 7)))
  // 58 days are never more than 42 working days, 72 never fewer than 46.
  const days = onTime ? Math.max(random.between(6, 58), random.between(6, 58)) : random.between(74, 110)
  subject.assessment = {
    start: subject.referred + random.between(0, 2),
    authorised: weekdayFrom(subject.referred + days - 2),
    seen: random.chance(0.97),
    factors: [...new Set([random.weighted(FACTORS), random.weighted(FACTORS), random.weighted(FACTORS)])],
    inNeed: true
  }
}

/** Decides the assessments authorised in a month: no further action, or a child in need plan. */
export function decideAssessments(council: Council, month: Month): void {
  for (const subject of [...council.openCases]) {
    const authorised = subject.assessment?.authorised ?? 0
    if (authorised < month.first || authorised > month.last || openPeriod(subject.child)) continue
    if (subject.protectionPlans.length === 0) decide(council, subject, authorised)
  }
}

function decide(council: Council, subject: Case, authorised: number): void {
  const { random } = council
  const quiet = subject.enquiries.every(enquiry => enquiry.ended < authorised)
  if (quiet && random.chance(0.46)) {
    subject.assessment!.inNeed = false
    closeCase(council, subject, authorised + random.between(0, 3), random.chance(0.3) ? 'RC9' : 'RC8')
  } else {
    subject.needPlans.push({ start: authorised + random.between(0, 10), end: null })
  }
}
