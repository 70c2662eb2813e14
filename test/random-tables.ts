import {
  allocated,
  type Columns,
  day,
  endReason,
  flag,
  need,
  one,
  placement,
  postcode,
  source,
  startReason,
  status,
  team,
  worker,
  yesNo
} from './random-columns.js'

/** The tables facts read: their columns beside the child's id and date of birth, and how many rows at most. */
export const TABLES: Readonly<Record<string, readonly [most: number, Columns]>> = {
  ssda903_header: [6, { sex: one('M', 'F'), ethnic: one('WBRI', 'WIRI') }],
  ssda903_uasc: [1, { duc: day }],
  ssda903_episodes: [
    12,
    {
      decom: day,
      dec: day,
      rne: startReason,
      ls: status,
      cin: need,
      place: placement.type,
      place_provider: placement.provider,
      rec: endReason,
      reason_place_change: one('CARPL', 'CHILD'),
      home_post: postcode,
      pl_post: postcode,
      urn: placement.urn
    }
  ],
  ssda903_reviews: [4, { review: day, review_code: one('PN1', 'PN2') }],
  ssda903_missing: [3, { missing: one('M', 'A'), mis_start: day, mis_end: day }],
  ssda903_oc2: [
    2,
    {
      convicted: flag,
      health_check: flag,
      immunisations: flag,
      teeth_check: flag,
      health_assessment: flag,
      substance_misuse: flag
    }
  ],
  ssda903_oc3: [2, { in_touch: one('YES', 'NO'), activ: one('F1', 'G4'), accom: one('B1', 'S2', '0', 'U1') }],
  ssda903_ad1: [2, { date_int: day, date_match: day, foster_care: flag }],
  ssda903_placed_adoption: [3, { date_placed: day, date_placed_ceased: day, reason_placed_ceased: one('RD1', 'RD2') }],
  ssd_person: [7, { sex: one('M', 'F'), ethnicity: one('WBRI', 'WIRI') }],
  ssd_address: [
    4,
    {
      address_type: one('Home', 'Placement', 'HOME'),
      address_start_date: day,
      address_end_date: day,
      address_postcode: postcode
    }
  ],
  ssd_disability: [2, { disability_code: one('NONE', 'MOB') }],
  ssd_immigration_status: [
    1,
    { immigration_status: one('UASC', 'Refugee'), immigration_status_start_date: day, immigration_status_end_date: day }
  ],
  ssd_involvements: [
    6,
    {
      professional_id: worker,
      professional_role_id: one('ALLOCATED CASE WORKER', 'Personal Adviser', 'Supervising Social Worker'),
      professional_team: team,
      involvement_start_date: day,
      involvement_end_date: day
    }
  ],
  ssd_contacts: [3, { contact_date: day, contact_source_code: source }],
  ssd_early_help_episodes: [
    2,
    { episode_start_date: day, episode_end_date: day, episode_organisation: one('school', 'health') }
  ],
  ssd_cin_episodes: [
    4,
    {
      referral_id: one('r1', 'r2'),
      referral_date: day,
      referral_source_code: source,
      referral_nfa: yesNo,
      cin_primary_need_code: need,
      close_date: day,
      close_reason: one('RC1', 'RC8')
    }
  ],
  ssd_cin_assessments: [
    4,
    {
      referral_id: one('r1', 'r2'),
      assessment_start_date: day,
      assessment_auth_date: day,
      assessment_child_seen: yesNo
    }
  ],
  ssd_s47_enquiry: [3, { s47_enquiry_id: one('e1', 'e2'), s47_start_date: day, s47_end_date: day }],
  ssd_initial_cp_conference: [
    3,
    { s47_enquiry_id: one('e1', 'e2'), icpc_date: day, icpc_outcome_cp_flag: yesNo, icpc_transfer_in: yesNo }
  ],
  ssd_cp_plans: [
    3,
    {
      cp_plan_start_date: day,
      cp_plan_end_date: day,
      cp_plan_initial_category: one('NEG', 'EMO'),
      cp_plan_latest_category: one('NEG', 'EMO'),
      cp_plan_ola: yesNo
    }
  ],
  ssd_cla_episodes: [
    8,
    {
      cla_episode_start_date: day,
      cla_episode_ceased_date: day,
      cla_episode_start_reason: startReason,
      cla_episode_ceased_reason: endReason,
      cla_primary_need_code: need,
      cla_id: one('c1', 'c2'),
      cla_placement_id: one('p1', 'p2')
    }
  ],
  ssd_cla_placement: [
    3,
    {
      cla_placement_id: one('p1', 'p2'),
      cla_placement_type: placement.type,
      cla_placement_provider: placement.provider,
      cla_placement_urn: placement.urn,
      cla_placement_postcode: postcode,
      cla_placement_distance: one(12.5, 0.1),
      cla_placement_end_date: day,
      cla_placement_change_reason: one('CARPL', 'CHILD')
    }
  ],
  ssd_legal_status: [4, { legal_status: status, legal_status_start_date: day, legal_status_end_date: day }],
  ssd_cla_reviews: [
    3,
    {
      cla_id: one('c1', 'c2'),
      cla_review_date: day,
      cla_review_cancelled: yesNo,
      cla_review_participation: one('PN1', 'PN2')
    }
  ],
  ssd_missing: [
    2,
    { missing_episode_type: one('M', 'A'), missing_episode_start_date: day, missing_episode_end_date: day }
  ],
  ssd_cla_health: [
    3,
    {
      health_check_type: one('rha', 'dental'),
      health_check_date: day,
      health_check_status: one('completed', 'refused', 'cancelled')
    }
  ],
  ssd_cla_convictions: [2, { cla_conviction_date: day }],
  ssd_care_leavers: [
    2,
    {
      care_leaver_in_touch: one('YES', 'NO'),
      care_leaver_activity: one('F1', 'G4'),
      care_leaver_accommodation: one('B', 'U'),
      care_leaver_accom_suitable: one('SUITABLE', 'UNSUITABLE'),
      care_leaver_eligibility: one('FORMREL', 'QUALIFY'),
      care_leaver_personal_advisor: worker,
      care_leaver_allocated_team: team
    }
  ],
  ssd_permanence: [
    2,
    {
      adm_decision_date: day,
      placement_order_date: day,
      matched_date: day,
      placed_for_adoption_date: day,
      placed_foster_carer_date: day,
      permanence_order_date: day,
      permanence_order_type: one('Adoption', 'SGO'),
      adopted_by_carer_flag: yesNo,
      decision_reversed_date: day,
      decision_reversed_reason: one('RD1', 'RD2')
    }
  ],
  annex_a_contacts: [3, { date_of_contact: day, contact_source: source, gender: one('M', 'F') }],
  annex_a_early_help: [
    2,
    { assessment_start_date: day, assessment_completion_date: day, organisation: one('school', 'health') }
  ],
  annex_a_referrals: [3, { date_of_referral: day, referral_source: source, referral_nfa: yesNo, ...allocated }],
  annex_a_assessments: [
    3,
    {
      assessment_start_date: day,
      authorised_date: day,
      child_seen: yesNo,
      disability: yesNo,
      ethnicity: one('WBRI', 'WIRI'),
      ...allocated
    }
  ],
  annex_a_section_47: [2, { strategy_discussion_date: day, conference_date: day, led_to_plan: yesNo, ...allocated }],
  annex_a_children_in_need: [
    2,
    { cin_start_date: day, primary_need: need, cin_closure_date: day, closure_reason: one('RC1', 'RC8'), ...allocated }
  ],
  annex_a_child_protection: [
    2,
    {
      plan_start_date: day,
      plan_end_date: day,
      initial_category: one('NEG', 'EMO'),
      latest_category: one('NEG', 'EMO'),
      previous_plans: one(0, 1, 10),
      ...allocated
    }
  ],
  annex_a_children_in_care: [
    5,
    {
      date_started_to_be_looked_after: day,
      legal_status_start_date: day,
      placement_start_date: day,
      date_ceased_to_be_looked_after: day,
      reason_ceased_to_be_looked_after: endReason,
      legal_status: status,
      category_of_need: need,
      placement_type: placement.type,
      placement_provider: placement.provider,
      placement_postcode: postcode,
      urn: placement.urn,
      placement_location: one('IN', 'OUT'),
      latest_review_date: day,
      last_health_assessment_date: day,
      last_dental_check_date: day,
      unaccompanied: yesNo,
      ...allocated
    }
  ],
  annex_a_care_leavers: [
    2,
    {
      in_touch: one('YES', 'NO'),
      activity: one('F1', 'G4'),
      accommodation: one('B', 'U'),
      accommodation_suitable: one('SUITABLE', 'UNSUITABLE'),
      eligibility: one('FORMREL', 'QUALIFY'),
      personal_adviser: worker,
      ...allocated
    }
  ],
  annex_a_adoption: [
    2,
    {
      entered_care_date: day,
      decision_date: day,
      placement_order_date: day,
      matched_date: day,
      placed_date: day,
      adoption_order_date: day,
      decision_reversed_date: day,
      decision_reversed_reason: one('RD1', 'RD2')
    }
  ],
  practice_audit: [
    4,
    {
      audit_id: one('1', '2', '3'),
      programme: one('Monthly', 'Neglect'),
      completed: day,
      scale: one('ofsted-2018', 'met-2020'),
      grade: one('good', 'ri', 'inadequate', 'not_met'),
      moderated_grade: one('good', 'ri', 'inadequate'),
      moderated: day
    }
  ]
}
