import { closureReason } from '../code-sets/closure-reason.js'
import { need } from '../code-sets/need.js'
import { referralSource } from '../code-sets/referral-source.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, key, present, text } from '../column.js'
import type { Table } from '../source.js'

/** Spells in need and the assessments and plans in them. */
export const inNeedTables: readonly Table[] = [
  {
    name: 'cin_episodes',
    title: 'Episodes in need',
    grain: 'one row per person and spell in need',
    child: 'person_id',
    usualName: 'ssd_cin_episodes.csv',
    columns: [
      text('cine_referral_id', 'referral_id', 'Id of the referral and of the spell in need it began.', key),
      text('cine_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('cine_referral_date', 'referral_date', 'The day of the referral.', key),
      code('cine_cin_primary_need_code', 'cin_primary_need_code', need, "The child's main need."),
      code('cine_referral_source_code', 'referral_source_code', referralSource, 'Who made the referral.'),
      text('cine_referral_source_desc', 'referral_source_desc', 'The same in words.'),
      text('cine_referral_outcome_json', 'referral_outcome_json', 'What came of it, as JSON.', {
        trap: 'An array in some versions and an object in others.'
      }),
      code('cine_referral_nfa', 'referral_nfa', yesNoUnknown, 'Whether no further action was taken.'),
      code('cine_close_reason', 'close_reason', closureReason, 'Why the case closed.'),
      day('cine_close_date', 'close_date', 'The day the case closed; blank while open.', present),
      text('cine_referral_team', 'referral_team', 'The team that took the referral.'),
      text('cine_referral_worker_id', 'referral_worker_id', 'The worker who took it.')
    ]
  },
  {
    name: 'cin_assessments',
    title: 'Assessments',
    grain: 'one row per person and assessment',
    child: 'person_id',
    usualName: 'ssd_cin_assessments.csv',
    columns: [
      text('cina_assessment_id', 'assessment_id', 'Id of the assessment.'),
      text('cina_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      text('cina_referral_id', 'referral_id', 'The spell in need.'),
      day('cina_assessment_start_date', 'assessment_start_date', 'The day it began.', key),
      code('cina_assessment_child_seen', 'assessment_child_seen', yesNoUnknown, 'Whether the child was seen.'),
      day('cina_assessment_auth_date', 'assessment_auth_date', 'The day it was authorised; blank while open.', present),
      text('cina_assessment_outcome_json', 'assessment_outcome_json', 'What came of it, as JSON.'),
      code(
        'cina_assessment_outcome_nfa',
        'assessment_outcome_nfa',
        yesNoUnknown,
        'Whether no further action was taken.'
      ),
      text('cina_assessment_team', 'assessment_team', 'The team.'),
      text('cina_assessment_worker_id', 'assessment_worker_id', 'The worker.')
    ]
  },
  {
    name: 'cin_plans',
    title: 'Child in need plans',
    grain: 'one row per person and child in need plan',
    child: 'person_id',
    usualName: 'ssd_cin_plans.csv',
    columns: [
      text('cinp_cin_plan_id', 'cin_plan_id', 'Id of the plan.'),
      text('cinp_referral_id', 'referral_id', 'The spell in need.'),
      text('cinp_person_id', 'person_id', 'The child, as in the person table.', { ...key, unknowns: ['-1'] }),
      day('cinp_cin_plan_start_date', 'cin_plan_start_date', 'The day it began.', key),
      day('cinp_cin_plan_end_date', 'cin_plan_end_date', 'The day it ended; blank while it lasts.', present),
      text('cinp_cin_plan_team', 'cin_plan_team', 'The team.'),
      text('cinp_cin_plan_worker_id', 'cin_plan_worker_id', 'The worker.')
    ]
  }
]
