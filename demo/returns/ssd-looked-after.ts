import { type DayNumber, dayText } from '../calendar.js'
import type { Child, HealthEvent, Period, Placement } from '../life/child.js'
import { legalSpells, placementsOf } from '../life/spells.js'
import { milesBetween } from '../places.js'
import { known, placementCode } from './as-at.js'
import { type AddLine, isoDay } from './ssd-line.js'

const CHECKS: Partial<Record<HealthEvent['kind'], string>> = { health: 'rha', dental: 'dental' }

/** Adds a child's periods of care as they stood on a day, with health, offending and times missing. */
export function addCare(child: Child, asAt: DayNumber, add: AddLine): void {
  for (const [index, period] of child.periods.entries()) {
    if (period.start <= asAt) addPeriod(child, period, `${child.id}L${index + 1}`, asAt, add)
  }
  addHealth(child, asAt, add)
  for (const [index, day] of child.offences.entries()) {
    if (day <= asAt)
      add('cla_convictions', {
        clac_cla_conviction_id: `${child.id}O${index + 1}`,
        clac_person_id: child.id,
        clac_cla_conviction_date: dayText(day)
      })
  }
  for (const [index, absence] of child.absences.entries()) {
    if (absence.start > asAt) continue
    add('missing', {
      miss_table_id: `${child.id}M${index + 1}`,
      miss_person_id: child.id,
      miss_missing_episode_start_date: dayText(absence.start),
      miss_missing_episode_type: absence.kind,
      miss_missing_episode_end_date: isoDay(absence.end, asAt),
      miss_missing_rhi_offered: absence.offered ? 'Y' : 'N',
      miss_missing_rhi_accepted: absence.accepted ? 'Y' : 'N'
    })
  }
}

function addPeriod(child: Child, period: Period, id: string, asAt: DayNumber, add: AddLine): void {
  const ids = new Map(placementsOf(period).map((placement, index) => [placement, `${id}T${index + 1}`]))
  for (const [placement, placementId] of ids)
    if (placement.start <= asAt) addPlacement(child, placement, id, placementId, asAt, add)
  for (const [index, episode] of period.episodes.entries()) {
    if (episode.start > asAt) continue
    const ended = isoDay(episode.end, asAt)
    add('cla_episodes', {
      clae_cla_episode_id: `${id}E${index + 1}`,
      clae_person_id: child.id,
      clae_cla_episode_start_date: dayText(episode.start),
      clae_cla_episode_start_reason: episode.began,
      clae_cla_primary_need_code: period.need,
      clae_cla_episode_ceased_date: ended,
      clae_cla_episode_ceased_reason: ended === '' ? '' : episode.reason!,
      clae_cla_id: id,
      clae_referral_id: `${child.id}R${child.cases.indexOf(period.case) + 1}`,
      clae_cla_placement_id: ids.get(episode.placement)!,
      clae_entered_care_date: dayText(period.start),
      clae_cla_last_iro_contact_date: isoDay(
        period.contactsWithReviewingOfficer.findLast(day => day <= asAt) ?? null,
        asAt
      )
    })
  }
  addLegalSpells(child, period, id, asAt, add)
  addMeetings(child, period, id, asAt, add)
}

function addPlacement(
  child: Child,
  placement: Placement,
  period: string,
  id: string,
  asAt: DayNumber,
  add: AddLine
): void {
  const { carer } = placement
  const ended = known(placement.end, asAt)
  add('cla_placement', {
    clap_cla_placement_id: id,
    clap_cla_placement_start_date: dayText(placement.start),
    clap_cla_placement_type: placementCode(placement, asAt),
    clap_cla_placement_urn: carer.urn,
    clap_cla_placement_distance: child.home === null ? '' : milesBetween(child.home, carer.postcode).toFixed(3),
    clap_cla_id: period,
    clap_cla_placement_provider: carer.provider,
    clap_cla_placement_postcode: carer.postcode.text,
    clap_cla_placement_end_date: isoDay(ended, asAt),
    clap_cla_placement_change_reason: ended === null ? '' : (placement.change ?? ''),
    clap_person_id: child.id
  })
}

function addLegalSpells(child: Child, period: Period, id: string, asAt: DayNumber, add: AddLine): void {
  for (const [index, spell] of legalSpells(period).entries()) {
    if (spell.start > asAt) continue
    add('legal_status', {
      lega_legal_status_id: `${id}S${index + 1}`,
      lega_person_id: child.id,
      lega_legal_status: spell.legalStatus,
      lega_legal_status_start_date: dayText(spell.start),
      lega_legal_status_end_date: isoDay(spell.end, asAt)
    })
  }
}

function addMeetings(child: Child, period: Period, id: string, asAt: DayNumber, add: AddLine): void {
  for (const [index, review] of period.reviews.entries()) {
    if (review.held > asAt) continue
    add('cla_reviews', {
      clar_cla_review_id: `${id}V${index + 1}`,
      clar_cla_id: id,
      clar_cla_review_due_date: dayText(review.due),
      clar_cla_review_date: dayText(review.held),
      clar_cla_review_cancelled: 'N',
      clar_cla_review_participation: review.participation
    })
  }
  for (const [index, visit] of period.visits.entries()) {
    if (visit.day > asAt) continue
    add('cla_visits', {
      clav_cla_visit_id: `${id}G${index + 1}`,
      clav_cla_id: id,
      clav_person_id: child.id,
      clav_cla_visit_date: dayText(visit.day),
      clav_cla_visit_seen: 'Y',
      clav_cla_visit_seen_alone: visit.alone ? 'Y' : 'N'
    })
  }
}

function addHealth(child: Child, asAt: DayNumber, add: AddLine): void {
  for (const [index, event] of child.health.entries()) {
    if (event.day > asAt) continue
    const check = CHECKS[event.kind]
    if (check !== undefined)
      add('cla_health', {
        clah_health_check_id: `${child.id}H${index + 1}`,
        clah_person_id: child.id,
        clah_health_check_type: check,
        clah_health_check_date: dayText(event.day),
        clah_health_check_status: 'completed'
      })
    if (event.kind === 'sdq')
      add('sdq_scores', {
        csdq_table_id: `${child.id}Q${index + 1}`,
        csdq_person_id: child.id,
        csdq_sdq_completed_date: dayText(event.day),
        csdq_sdq_reason: event.because ?? '',
        csdq_sdq_score: event.score?.toString() ?? ''
      })
  }
}
