import { abuseCategory } from '../code-sets/abuse-category.js'
import { participation } from '../code-sets/participation.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, key, present, text } from '../column.js'
import type { Table } from '../source.js'

/** Section 47 enquiries, conferences and child protection plans. */
export const protectionTables: readonly Table[] = [
  {
    name: 's47_enquiry',
    title: 'Section 47 enquiries',
    grain: 'one row per person and enquiry',
    child: 'person_id',
    usualName: 'ssd_s47_enquiry.csv',
    columns: [
      text('s47e_s47_enquiry_id', 's47_enquiry_id', 'Id of the enquiry.', {
        ...present,
        trap: 'Brothers and sisters may share it; it is unique only with the person.'
      }),
      text('s47e_referral_id', 'referral_id', 'The spell in need.'),
      text('s47e_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('s47e_s47_start_date', 's47_start_date', 'The day of the strategy discussion that began it.', key),
      day('s47e_s47_end_date', 's47_end_date', 'The day it ended; blank while open.', present),
      code('s47e_s47_nfa', 's47_nfa', yesNoUnknown, 'Whether no further action was taken.'),
      text('s47e_s47_outcome_json', 's47_outcome_json', 'What came of it, as JSON.'),
      text('s47e_s47_completed_by_worker_id', 's47_completed_by_worker_id', 'The worker.'),
      text('s47e_s47_completed_by_team', 's47_completed_by_team', 'The team.')
    ]
  },
  {
    name: 'initial_cp_conference',
    title: 'Initial child protection conferences',
    grain: 'one row per person and initial conference',
    child: 'person_id',
    usualName: 'ssd_initial_cp_conference.csv',
    columns: [
      text('icpc_icpc_id', 'icpc_id', 'Id of the conference for this child.'),
      text('icpc_icpc_meeting_id', 'icpc_meeting_id', 'The meeting, shared by brothers and sisters.'),
      text('icpc_s47_enquiry_id', 's47_enquiry_id', 'The enquiry it followed.'),
      text('icpc_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      text('icpc_cp_plan_id', 'cp_plan_id', 'The plan it began.'),
      text('icpc_referral_id', 'referral_id', 'The spell in need.'),
      code('icpc_icpc_transfer_in', 'icpc_transfer_in', yesNoUnknown, 'Whether for a child who moved in with a plan.'),
      day('icpc_icpc_target_date', 'icpc_target_date', 'The day it was due.', { ahead: true }),
      day('icpc_icpc_date', 'icpc_date', 'The day it was held.', present),
      code('icpc_icpc_outcome_cp_flag', 'icpc_outcome_cp_flag', yesNoUnknown, 'Whether it began a plan.'),
      text('icpc_icpc_outcome_json', 'icpc_outcome_json', 'What came of it, as JSON.'),
      text('icpc_icpc_team', 'icpc_team', 'The team.'),
      text('icpc_icpc_worker_id', 'icpc_worker_id', 'The chair.')
    ]
  },
  {
    name: 'cp_plans',
    title: 'Child protection plans',
    grain: 'one row per person and child protection plan',
    child: 'person_id',
    usualName: 'ssd_cp_plans.csv',
    columns: [
      text('cppl_cp_plan_id', 'cp_plan_id', 'Id of the plan.', present),
      text('cppl_referral_id', 'referral_id', 'The spell in need.'),
      text('cppl_icpc_id', 'icpc_id', 'The conference that began it.'),
      text('cppl_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('cppl_cp_plan_start_date', 'cp_plan_start_date', 'The day it began.', key),
      day('cppl_cp_plan_end_date', 'cp_plan_end_date', 'The day it ended; blank while it lasts.', present),
      code('cppl_cp_plan_ola', 'cp_plan_ola', yesNoUnknown, 'Whether held for another authority.', {
        trap: 'A blank does not mean yes; test for N or blank.'
      }),
      code('cppl_cp_plan_initial_category', 'cp_plan_initial_category', abuseCategory, 'The category when it began.'),
      code(
        'cppl_cp_plan_latest_category',
        'cp_plan_latest_category',
        abuseCategory,
        'The category now, or when it ended.'
      )
    ]
  },
  {
    name: 'cp_reviews',
    title: 'Child protection reviews',
    grain: 'one row per person and review conference',
    child: 'person_id',
    usualName: 'ssd_cp_reviews.csv',
    columns: [
      text('cppr_cp_review_id', 'cp_review_id', 'Id of the review.'),
      text('cppr_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      text('cppr_cp_plan_id', 'cp_plan_id', 'The plan.', present),
      day('cppr_cp_review_due', 'cp_review_due', 'The day it was due.', { ahead: true }),
      day('cppr_cp_review_date', 'cp_review_date', 'The day it was held.', present),
      text('cppr_cp_review_meeting_id', 'cp_review_meeting_id', 'The meeting, shared by brothers and sisters.'),
      code(
        'cppr_cp_review_outcome_continue_cp',
        'cp_review_outcome_continue_cp',
        yesNoUnknown,
        'Whether the plan goes on.'
      ),
      code('cppr_cp_review_quorate', 'cp_review_quorate', yesNoUnknown, 'Whether enough agencies were there.'),
      code('cppr_cp_review_participation', 'cp_review_participation', participation, 'How the child took part.')
    ]
  }
]
