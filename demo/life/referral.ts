import { type DayNumber, type Month, weekdayFrom } from '../calendar.js'
import { step } from '../path.js'
import { beginAssessment } from './assessment.js'
import { addChild, ageAtReferral } from './birth.js'
import { type Case, type Child, endPlans } from './child.js'
import { knownChild, SOURCES } from './contact.js'
import { type Council, scaled } from './council.js'
import { assessmentTeam } from './workers.js'

const NEEDS = { N1: 62, N2: 4, N3: 4, N4: 10, N5: 13, N6: 3, N7: 0.5, N8: 3, N9: 0.5 }

/** Opens a month's cases: some children for the first time, some again. */
export function receiveReferrals(council: Council, month: Month): void {
  const { random, settings } = council
  const summer = month.text.slice(5) === '08' ? 0.82 : 1.016
  const count = random.poisson(scaled(council, (step(settings.referrals, month.text) / 12) * summer * 0.97))
  const again = step(settings.reReferrals, month.text)
  for (let number = 0; number < count; number++) {
    const day = Math.min(weekdayFrom(random.between(month.first, month.last)), month.last)
    const known = random.chance(again)
      ? knownChild(council, day, day - 364)
      : random.chance(0.15)
        ? knownChild(council, day)
        : null
    const child = known ?? addChild(council, day - ageAtReferral(random))
    const refused = random.chance(step(settings.noFurtherAction, month.text))
    openReferral(council, child, day, random.weighted(NEEDS), refused)
  }
}

/** Opens a case on a day, from the contact that brought it; a refused referral closes at once. */
export function openReferral(council: Council, child: Child, day: DayNumber, need: string, refused = false): Case {
  const { random } = council
  const source = random.weighted(SOURCES)
  const made: Case = {
    child,
    referred: day,
    source,
    need,
    refused,
    team: assessmentTeam(random),
    closed: null,
    closedBecause: null,
    assessment: null,
    enquiries: [],
    needPlans: [],
    protectionPlans: []
  }
  child.contacts.push({ day, source, outcome: 'referral' })
  child.cases.push(made)
  council.openCases.add(made)
  if (refused) closeCase(council, made, day + random.between(0, 2), 'RC8')
  else beginAssessment(council, made)
  return made
}

/** Closes a case on a day for a reason of the census. */
export function closeCase(council: Council, closing: Case, day: DayNumber, because: string): void {
  closing.closed = day
  closing.closedBecause = because
  endPlans(closing.needPlans, day)
  endPlans(closing.protectionPlans, day)
  council.openCases.delete(closing)
  council.known.push(closing.child)
}
