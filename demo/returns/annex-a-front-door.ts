import { type DayNumber, dayText } from '../calendar.js'
import type { Child } from '../life/child.js'
import type { Extract } from './annex-a.js'
import { known } from './as-at.js'
import type { Line } from './table.js'

/** A day of the extract as ISO text; blank for null or a day that had not come. */
export function dayOf(day: DayNumber | null, asAt: DayNumber): string {
  const seen = known(day, asAt)
  return seen === null ? '' : dayText(seen)
}

/** Who holds the child's case on the day of the extract; blank when nobody does. */
export function allocatedTo(child: Child, asAt: DayNumber): Line {
  const worker = child.workers.findLast(each => each.start <= asAt && (each.end === null || each.end > asAt))
  return { 'Allocated Team': worker?.team ?? '', 'Allocated Worker': worker?.worker ?? '' }
}

/** List 1. */
export function contactLines(child: Child, { asAt, sixMonths }: Extract): Line[] {
  return child.contacts
    .filter(contact => contact.day >= sixMonths && contact.day <= asAt)
    .map(contact => ({ 'Date of Contact': dayText(contact.day), 'Contact Source': contact.source }))
}

/** List 2. */
export function earlyHelpLines(child: Child, { asAt, sixMonths }: Extract): Line[] {
  return child.earlyHelp
    .filter(help => help.start <= asAt && (help.end === null || help.end > asAt || help.completed >= sixMonths))
    .map(help => ({
      'Assessment start date': dayText(help.start),
      'Assessment completion date': dayOf(help.completed, asAt),
      'Organisation completing assessment': help.organisation
    }))
}

/** List 3. */
export function referralLines(child: Child, { asAt, sixMonths }: Extract): Line[] {
  return child.cases
    .filter(subject => subject.referred >= sixMonths && subject.referred <= asAt)
    .map(subject => ({
      'Date of referral': dayText(subject.referred),
      'Referral Source': subject.source,
      'Referral NFA?': subject.refused ? 'Y' : 'N',
      'Number of Referrals in Last 12 Months': String(
        child.cases.filter(each => each.referred < subject.referred && each.referred >= subject.referred - 365).length
      ),
      ...allocatedTo(child, asAt)
    }))
}

/** List 4. */
export function assessmentLines(child: Child, { asAt, sixMonths }: Extract): Line[] {
  return child.cases.flatMap(({ assessment }) => {
    if (assessment === null || assessment.start > asAt || assessment.authorised < sixMonths) return []
    const authorised = dayOf(assessment.authorised, asAt)
    return [
      {
        'Continuous Assessment Start Date': dayText(assessment.start),
        'Child Seen During Continuous Assessment': assessment.seen ? 'Y' : 'N',
        'Continuous Assessment Date of Authorisation': authorised,
        "Was the child assessed as requiring LA children's social care support?":
          authorised === '' ? '' : assessment.inNeed ? 'Y' : 'N',
        ...allocatedTo(child, asAt)
      }
    ]
  })
}
