import { dueWithin, type Month, weekdayFrom } from '../calendar.js'
import { step } from '../path.js'
import type { Case } from './child.js'
import { openPeriod } from './child.js'
import { type Council, scaled } from './council.js'
import { beginProtectionPlan } from './protection-plan.js'

/** A month's section 47 enquiries, and the initial conferences that follow some of them. */
export function makeEnquiries(council: Council, month: Month): void {
  const { random, settings } = council
  const conferences = random.round(scaled(council, step(settings.conferences, month.text) / 12))
  const cases = chooseCases(council, month, Math.round(conferences * 2.5))
  const onTime = step(settings.conferenceOnTime, month.text)
  for (const [index, subject] of cases.entries()) {
    if (index < conferences) holdConference(council, subject, month, random.chance(onTime))
    else endWithoutConference(council, subject, month)
  }
}

function chooseCases(council: Council, month: Month, count: number): Case[] {
  const { random } = council
  const cases = [...council.openCases].filter(
    subject => subject.referred < month.first + 5 && !openPeriod(subject.child) && isFreeForEnquiry(subject, month)
  )
  const weights = cases.map(subject => {
    const lately = subject.referred > month.first - 45 ? 3 : 1
    return lately * (subject.child.cases.some(each => each.protectionPlans.length > 0) ? 5 : 1)
  })
  return random.draw(weights, count).map(index => cases[index]!)
}

function isFreeForEnquiry(subject: Case, month: Month): boolean {
  const planned = subject.protectionPlans.some(plan => plan.end === null || plan.end > month.first - 30)
  return (
    !planned &&
    subject.child.eighteen > month.last &&
    !subject.enquiries.some(enquiry => enquiry.start > month.first - 90)
  )
}

function holdConference(council: Council, subject: Case, month: Month, onTime: boolean): void {
  const { random } = council
  const held = Math.min(weekdayFrom(random.between(month.first + 6, month.last - 3)), month.last)
  // 19 days are never more than 15 working days, 28 never fewer than 17.
  const wanted = held - (onTime ? random.between(9, 19) : random.between(28, 42))
  const start = weekdayFrom(Math.max(subject.referred, wanted))
  const plan = random.chance(0.87)
  subject.enquiries.push({
    start,
    ended: Math.min(held, start + random.between(5, 14)),
    conference: { due: dueWithin(start, 15), held, plan }
  })
  if (plan) beginProtectionPlan(council, subject, held)
}

function endWithoutConference(council: Council, subject: Case, month: Month): void {
  const { random } = council
  const start = Math.min(weekdayFrom(Math.max(subject.referred, random.between(month.first, month.last))), month.last)
  subject.enquiries.push({ start, ended: start + random.between(3, 14), conference: null })
}
