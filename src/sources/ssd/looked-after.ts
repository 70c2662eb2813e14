import { absenceType } from '../code-sets/absence-type.js'
import { legalStatus } from '../code-sets/legal-status.js'
import { need } from '../code-sets/need.js'
import { participation } from '../code-sets/participation.js'
import { placementChangeReason } from '../code-sets/placement-change-reason.js'
import { placementProvider } from '../code-sets/placement-provider.js'
import { placementType } from '../code-sets/placement-type.js'
import { rec } from '../code-sets/rec.js'
import { rne } from '../code-sets/rne.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, key, number, postcode, present, text } from '../column.js'
import type { Table } from '../source.js'

/** Children looked after: episodes, placements, reviews and visits. */
export const lookedAfterTables: readonly Table[] = [
  {
    name: 'cla_episodes',
    title: 'Episodes of care',
    grain: 'one row per person and episode of care',
    child: 'person_id',
    usualName: 'ssd_cla_episodes.csv',
    columns: [
      text('clae_cla_episode_id', 'cla_episode_id', 'Id of the episode.'),
      text('clae_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('clae_cla_episode_start_date', 'cla_episode_start_date', 'The day it began.', key),
      code('clae_cla_episode_start_reason', 'cla_episode_start_reason', rne, 'Why it began.', present),
      code('clae_cla_primary_need_code', 'cla_primary_need_code', need, "The child's main need."),
      day('clae_cla_episode_ceased_date', 'cla_episode_ceased_date', 'The day it ended; blank while open.', {
        ...present,
        headers: ['clae_cla_episode_ceased']
      }),
      code(
        'clae_cla_episode_ceased_reason',
        'cla_episode_ceased_reason',
        rec,
        'Why it ended; X1 when another follows.',
        { headers: ['clae_cla_episode_cease_reason'] }
      ),
      text('clae_cla_id', 'cla_id', 'The period of care.'),
      text('clae_referral_id', 'referral_id', 'The spell in need.'),
      text('clae_cla_placement_id', 'cla_placement_id', 'The placement.'),
      day('clae_entered_care_date', 'entered_care_date', 'The day the period of care began.'),
      day(
        'clae_cla_last_iro_contact_date',
        'cla_last_iro_contact_date',
        'The day the reviewing officer last saw or spoke to the child.'
      )
    ]
  },
  {
    name: 'cla_placement',
    title: 'Placements',
    grain: 'one row per placement',
    child: 'person_id',
    usualName: 'ssd_cla_placement.csv',
    columns: [
      text('clap_cla_placement_id', 'cla_placement_id', 'Id of the placement.', present),
      day('clap_cla_placement_start_date', 'cla_placement_start_date', 'The day it began.', key),
      code('clap_cla_placement_type', 'cla_placement_type', placementType, 'Where the child lived.', present),
      text('clap_cla_placement_urn', 'cla_placement_urn', "Ofsted's number of the provider."),
      number('clap_cla_placement_distance', 'cla_placement_distance', 'Miles from home.', { unknowns: ['999.9'] }),
      text('clap_cla_id', 'cla_id', 'The period of care.'),
      code('clap_cla_placement_provider', 'cla_placement_provider', placementProvider, 'Who provided it.'),
      postcode('clap_cla_placement_postcode', 'cla_placement_postcode', 'Its postcode.'),
      day('clap_cla_placement_end_date', 'cla_placement_end_date', 'The day it ended; blank while it lasts.', present),
      code('clap_cla_placement_change_reason', 'cla_placement_change_reason', placementChangeReason, 'Why it ended.'),
      text('clap_person_id', 'person_id', 'The child, as in the person table.', { filled: true })
    ]
  },
  {
    name: 'legal_status',
    title: 'Legal statuses',
    grain: 'one row per person and spell of a legal status',
    child: 'person_id',
    usualName: 'ssd_legal_status.csv',
    columns: [
      text('lega_legal_status_id', 'legal_status_id', 'Id of the row.'),
      text('lega_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      code(
        'lega_legal_status',
        'legal_status',
        legalStatus,
        'The order or agreement the child is looked after under.',
        { ...present, trap: 'The words of the case system; matched to codes by wording.' }
      ),
      day('lega_legal_status_start_date', 'legal_status_start_date', 'The day it began.', key),
      day('lega_legal_status_end_date', 'legal_status_end_date', 'The day it ended; blank while it lasts.', present)
    ]
  },
  {
    name: 'cla_reviews',
    title: 'Reviews',
    grain: 'one row per period of care and review',
    usualName: 'ssd_cla_reviews.csv',
    columns: [
      text('clar_cla_review_id', 'cla_review_id', 'Id of the review.'),
      text('clar_cla_id', 'cla_id', 'The period of care; the child is found through its episodes.', key),
      day('clar_cla_review_due_date', 'cla_review_due_date', 'The day it was due.', { ahead: true }),
      day('clar_cla_review_date', 'cla_review_date', 'The day it was held.', present),
      code('clar_cla_review_cancelled', 'cla_review_cancelled', yesNoUnknown, 'Whether it was cancelled.'),
      code('clar_cla_review_participation', 'cla_review_participation', participation, 'How the child took part.')
    ]
  },
  {
    name: 'cla_visits',
    title: 'Visits',
    grain: 'one row per person and visit',
    child: 'person_id',
    usualName: 'ssd_cla_visits.csv',
    columns: [
      text('clav_cla_visit_id', 'cla_visit_id', 'Id of the visit.'),
      text('clav_cla_id', 'cla_id', 'The period of care.'),
      text('clav_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('clav_cla_visit_date', 'cla_visit_date', 'The day of the visit.', key),
      code('clav_cla_visit_seen', 'cla_visit_seen', yesNoUnknown, 'Whether the child was seen.'),
      code('clav_cla_visit_seen_alone', 'cla_visit_seen_alone', yesNoUnknown, 'Whether the child was seen alone.')
    ]
  },
  {
    name: 'missing',
    title: 'Missing',
    grain: 'one row per time a person was missing or away',
    child: 'person_id',
    usualName: 'ssd_missing.csv',
    columns: [
      text('miss_table_id', 'table_id', 'Id of the row.'),
      text('miss_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('miss_missing_episode_start_date', 'missing_episode_start_date', 'The day the child went.', {
        ...key,
        headers: ['miss_mis_epi_start']
      }),
      code(
        'miss_missing_episode_type',
        'missing_episode_type',
        absenceType,
        'Missing, or away without authorisation.',
        { headers: ['miss_mis_epi_type'] }
      ),
      day(
        'miss_missing_episode_end_date',
        'missing_episode_end_date',
        'The day the child came back; blank while away.',
        { ...present, headers: ['miss_mis_epi_end'] }
      ),
      code('miss_missing_rhi_offered', 'missing_rhi_offered', yesNoUnknown, 'Whether a return interview was offered.', {
        headers: ['miss_mis_epi_rhi_offered']
      }),
      code('miss_missing_rhi_accepted', 'missing_rhi_accepted', yesNoUnknown, 'Whether it was accepted.', {
        headers: ['miss_mis_epi_rhi_accepted']
      })
    ]
  }
]
