import { type DayNumber, dayText, monthsAfter } from '../calendar.js'
import type { Child, Episode, Period } from '../life/child.js'
import { legalSpells, placementsBetween } from '../life/spells.js'
import { LEAVING_CARE } from '../life/workers.js'
import type { Extract } from './annex-a.js'
import { allocatedTo, dayOf } from './annex-a-front-door.js'
import { known, placementCode, touches } from './as-at.js'
import { leaverAsAt } from './leaver-as-at.js'
import type { Line } from './table.js'

/** List 8: the latest state of every period of care under way in the six months. */
export function inCareLines(child: Child, extract: Extract): Line[] {
  const { asAt, sixMonths } = extract
  return child.periods
    .filter(period => touches(period, sixMonths, asAt))
    .map(period => {
      const ended = dayOf(period.end, asAt)
      const earlier = child.periods.some(
        each =>
          each !== period && each.end !== null && each.end <= period.start && each.end >= monthsAfter(period.start, -12)
      )
      return {
        'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': child.arrived === null ? 'N' : 'Y',
        'Date Started to be Looked After': dayText(period.start),
        "Child's Category of Need": period.need,
        'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)': earlier
          ? 'Y'
          : 'N',
        'Date Ceased to be Looked After': ended,
        'Reason Ceased to be Looked After': ended === '' ? '' : period.reason!,
        ...positionOf(child, period, extract),
        ...latestOf(child, period, asAt),
        ...absencesOf(child, extract),
        ...allocatedTo(child, asAt)
      }
    })
}

/** List 9. */
export function leaverLines(child: Child, { asAt }: Extract): Line[] {
  const leaver = leaverAsAt(child, asAt)
  if (leaver === null) return []
  return [
    {
      'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)':
        child.arrived === null ? 'N' : 'Y',
      'Allocated Team': LEAVING_CARE,
      'Allocated Worker': '',
      'Allocated Personal Advisor': leaver.adviser,
      'Eligibility Category': leaver.eligibility,
      'Latest Pathway Plan Review Date': dayOf(leaver.contact, asAt),
      'LA in Touch': leaver.inTouch,
      'Latest Date of Contact': dayOf(leaver.contact, asAt),
      'Type of Accommodation': leaver.accommodation,
      'Suitability of Accommodation': leaver.suitability,
      'Activity Status': leaver.activity
    }
  ]
}

function positionOf(child: Child, period: Period, { asAt, authority, twelveMonths }: Extract): Line {
  const episode = period.episodes.findLast(each => each.start <= asAt)!
  const { placement } = episode
  const { postcode, provider, urn } = placement.carer
  return {
    'Start date of current legal status': dayText(legalSpells(period).findLast(spell => spell.start <= asAt)!.start),
    "Child's Legal Status": episode.legalStatus,
    'What is the permanence plan for this child?': permanencePlan(period, episode),
    'Number of Placements in the Last 12 months': String(placementsBetween(child.periods, twelveMonths, asAt)),
    'Start Date of Most Recent Placement': dayText(placement.start),
    'Placement Type': placementCode(placement, asAt),
    'Placement Provider': provider,
    'Placement postcode': postcode.text,
    'URN of Placement': urn,
    'Placement Location': postcode.authority === authority ? 'IN' : 'OUT',
    'LA of Placement': postcode.authority
  }
}

function latestOf(child: Child, period: Period, asAt: DayNumber): Line {
  const last = (kind: string) =>
    dayOf(child.health.findLast(event => event.kind === kind && event.day <= asAt)?.day ?? null, asAt)
  return {
    'Date of Latest Statutory Review': dayOf(
      period.reviews.findLast(review => review.held <= asAt)?.held ?? null,
      asAt
    ),
    'Date of Last Social Work Visit': dayOf(period.visits.findLast(visit => visit.day <= asAt)?.day ?? null, asAt),
    'Date of Last IRO Visit / Contact to the Child': dayOf(
      period.contactsWithReviewingOfficer.findLast(day => day <= asAt) ?? null,
      asAt
    ),
    'Date of Last Health Assessment': last('health'),
    'Date of Last Dental Check': last('dental')
  }
}

function absencesOf(child: Child, { asAt, twelveMonths }: Extract): Line {
  const lately = child.absences.filter(absence => absence.start >= twelveMonths && absence.start <= asAt)
  const last = lately.findLast(absence => absence.kind === 'M' && known(absence.end, asAt) !== null)
  const count = (kind: 'M' | 'A') => String(lately.filter(absence => absence.kind === kind).length)
  return {
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months": count('M'),
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months": count('A'),
    'Was the child offered a Return Interview after their last missing episode (Y/N)?':
      last === undefined ? '' : last.offered ? 'Y' : 'N',
    'Did the child accept a Return Interview after their last missing episode (Y/N)?':
      last === undefined ? '' : last.accepted ? 'Y' : 'N'
  }
}

function permanencePlan(period: Period, episode: Episode): string {
  const { type } = episode.placement
  if (episode.legalStatus === 'E1') return 'ADOPTION'
  if (type === 'U1' || type === 'U3') return 'SGO_CAO'
  if (type === 'U4') return 'LT_FOSTERING'
  if (type === 'K3') return 'SUPPORTED_LIVING'
  if (type === 'K2' || type === 'R1') return 'LT_RESIDENTIAL'
  return episode.legalStatus === 'V2' || type === 'P1'
    ? 'RETURN'
    : period.episodes.length > 4
      ? 'OTHER'
      : 'LT_FOSTERING'
}
