import type { Value } from '../../src/lake/engine.js'
import { type Council, heaps } from './council.js'
import { identities, whoIs } from './identity.js'

/** The day each table's records are about; null where a record needs none. */
const DAYS: Readonly<Record<string, string | null>> = {
  ssda903_header: null,
  ssda903_uasc: null,
  ssda903_episodes: 'decom',
  ssda903_reviews: 'review',
  ssda903_missing: 'mis_start',
  ssda903_oc2: null,
  ssda903_oc3: null,
  ssda903_ad1: 'date_int',
  ssda903_placed_adoption: 'date_placed',
  annex_a_contacts: 'date_of_contact',
  annex_a_early_help: 'assessment_start_date',
  annex_a_referrals: 'date_of_referral',
  annex_a_assessments: 'assessment_start_date',
  annex_a_section_47: 'strategy_discussion_date',
  annex_a_children_in_need: 'cin_start_date',
  annex_a_child_protection: 'plan_start_date',
  annex_a_children_in_care: 'date_started_to_be_looked_after',
  annex_a_care_leavers: null,
  annex_a_adoption: 'decision_date',
  ssd_person: null,
  ssd_address: 'address_start_date',
  ssd_immigration_status: null,
  ssd_involvements: 'involvement_start_date',
  ssd_contacts: 'contact_date',
  ssd_early_help_episodes: 'episode_start_date',
  ssd_cin_episodes: 'referral_date',
  ssd_cin_assessments: 'assessment_start_date',
  ssd_s47_enquiry: 's47_start_date',
  ssd_cp_plans: 'cp_plan_start_date',
  ssd_cla_episodes: 'cla_episode_start_date',
  ssd_legal_status: 'legal_status_start_date',
  ssd_missing: 'missing_episode_start_date',
  ssd_cla_health: null,
  ssd_cla_convictions: 'cla_conviction_date',
  ssd_care_leavers: null,
  ssd_permanence: null,
  practice_audit: 'completed'
}

export function quarantine(council: Council): Record<string, Value>[] {
  const who = whoIs(council)
  const known = new Set(identities(council).map(each => `${each.load.load_no} ${each.council_id}`))
  const found = Object.entries(DAYS).flatMap(([reported_in, day]) =>
    council.records(reported_in).flatMap(told => {
      const id = told.row.child ?? told.row.child_id ?? told.row.person_id ?? null
      const born = told.row.dob ?? told.row.date_of_birth ?? null
      const someone = born === null ? known.has(`${told.load.load_no} ${id}`) : who(told, id, born, null) !== null
      const undated = day !== null && (told.row[day] ?? null) === null
      const reason = id === null ? 'no_child_id' : !someone ? 'no_such_child' : undated ? 'no_date' : null
      return reason ? [{ load_no: told.load.load_no, reported_in, reason }] : []
    })
  )
  return heaps(found, each => JSON.stringify(each)).map(of => ({ ...of[0]!, records: of.length }))
}
