import { type DayNumber, dayText } from '../calendar.js'
import { type Case, type Child, holds } from '../life/child.js'
import type { Extract } from './annex-a.js'
import { allocatedTo, dayOf } from './annex-a-front-door.js'
import { known, touches } from './as-at.js'
import type { Line } from './table.js'

/** List 5. */
export function enquiryLines(child: Child, { asAt, sixMonths, twelveMonths }: Extract): Line[] {
  const enquiries = child.cases.flatMap(subject => subject.enquiries).filter(enquiry => enquiry.start <= asAt)
  const lately = enquiries.filter(enquiry => enquiry.start >= twelveMonths)
  const conferences = enquiries.filter(
    ({ conference }) => conference !== null && conference.held >= twelveMonths && conference.held <= asAt
  )
  return enquiries
    .filter(
      enquiry =>
        enquiry.start >= sixMonths || enquiry.ended >= sixMonths || (enquiry.conference?.held ?? 0) >= sixMonths
    )
    .map(enquiry => {
      const held = known(enquiry.conference?.held ?? null, asAt)
      return {
        'Strategy discussion initiating Section 47 Enquiry Start Date': dayText(enquiry.start),
        'Was an Initial Child Protection Conference deemed unnecessary?':
          enquiry.ended > asAt ? '' : enquiry.conference === null ? 'Y' : 'N',
        'Date of Initial Child Protection Conference': dayOf(held, asAt),
        'Did the Initial Child Protection Conference Result in a Child Protection Plan':
          held === null ? '' : enquiry.conference!.plan ? 'Y' : 'N',
        'Number of Section 47 Enquiries in the last 12 months': String(lately.length),
        'Number of ICPCs in the last 12 months': String(conferences.length),
        ...allocatedTo(child, asAt)
      }
    })
}

/** List 6. */
export function inNeedLines(child: Child, { asAt, sixMonths }: Extract): Line[] {
  return child.cases
    .filter(
      subject =>
        !subject.refused && subject.referred <= asAt && (subject.closed === null || subject.closed >= sixMonths)
    )
    .map(subject => {
      const closed = dayOf(subject.closed, asAt)
      return {
        'CIN Start Date': dayText(subject.referred),
        'Primary Need Code': subject.need,
        'Date Child Was Last Seen': dayOf(lastSeen(child, subject, asAt), asAt),
        'CIN Closure Date': closed,
        'Reason for Closure': closed === '' ? '' : subject.closedBecause!,
        'Case Status': closed === '' ? statusOf(child, subject, asAt) : 'CLOSED',
        ...allocatedTo(child, asAt)
      }
    })
}

/** List 7. */
export function protectionLines(child: Child, { asAt, sixMonths }: Extract): Line[] {
  const emergency = child.periods.some(({ episodes }) =>
    episodes.some(
      episode => (episode.legalStatus === 'L1' || episode.legalStatus === 'L2') && touches(episode, sixMonths, asAt)
    )
  )
  return child.cases
    .flatMap(subject => subject.protectionPlans)
    .filter(plan => touches(plan, sixMonths, asAt))
    .map(plan => {
      const visit = plan.visits.findLast(each => each.day <= asAt)
      return {
        'Child Protection Plan Start Date': dayText(plan.start),
        'Initial Category of Abuse': plan.initial,
        'Latest Category of Abuse': plan.latest,
        'Date of the Last Statutory Visit': dayOf(visit?.day ?? null, asAt),
        'Was the Child Seen Alone?': visit === undefined ? '' : visit.alone ? 'Y' : 'N',
        'Date of latest review conference': dayOf(plan.reviews.findLast(each => each.held <= asAt)?.held ?? null, asAt),
        'Child Protection Plan End Date': dayOf(plan.end, asAt),
        'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)': emergency
          ? 'Y'
          : 'N',
        'Number of Previous Child Protection Plans': String(plan.before),
        ...allocatedTo(child, asAt)
      }
    })
}

function lastSeen(child: Child, subject: Case, asAt: DayNumber): DayNumber {
  const visits = [
    ...child.periods.flatMap(period => period.visits),
    ...subject.protectionPlans.flatMap(plan => plan.visits)
  ]
  const days = visits.map(visit => visit.day).filter(day => day <= asAt && day >= subject.referred)
  return Math.max(
    Math.min(subject.referred + 5, asAt),
    known(subject.assessment?.authorised ?? null, asAt) ?? 0,
    ...days
  )
}

function statusOf(child: Child, subject: Case, asAt: DayNumber): string {
  if (child.periods.some(period => holds(period, asAt))) return 'CLA'
  if (subject.protectionPlans.some(plan => holds(plan, asAt))) return 'CP'
  return (subject.assessment?.authorised ?? 0) > asAt ? 'ASSESSMENT' : 'CINP'
}
