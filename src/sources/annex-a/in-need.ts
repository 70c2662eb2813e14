import { abuseCategory } from '../code-sets/abuse-category.js'
import { caseStatus } from '../code-sets/case-status.js'
import { closureReason } from '../code-sets/closure-reason.js'
import { need } from '../code-sets/need.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, integer, key, present } from '../column.js'
import type { Table } from '../source.js'
import { allocated, childColumns, disability } from './child.js'

/** List 5: section 47 enquiries, and the conferences they led to, in the six months before the extract. */
export const section47: Table = {
  name: 'section_47',
  title: 'List 5: section 47 enquiries and initial conferences',
  grain: 'one row per child and section 47 enquiry',
  child: 'child_id',
  usualName: 'List 5',
  columns: [
    ...childColumns,
    disability,
    day(
      'Strategy discussion initiating Section 47 Enquiry Start Date',
      'strategy_discussion_date',
      'The day of the strategy discussion that began the enquiry.',
      {
        ...key,
        headers: ['Section 47 Enquiry Start Date', 'Strategy discussion date']
      }
    ),
    code(
      'Was an Initial Child Protection Conference deemed unnecessary?',
      'conference_unnecessary',
      yesNoUnknown,
      'Whether no initial conference was needed.',
      {
        trap: 'The question is put the other way round: yes means there was no conference.'
      }
    ),
    day(
      'Date of Initial Child Protection Conference',
      'conference_date',
      'The day of the initial conference.',
      present
    ),
    code(
      'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      'led_to_plan',
      yesNoUnknown,
      'Whether the conference led to a plan.'
    ),
    integer(
      'Number of Section 47 Enquiries in the last 12 months',
      'section_47_last_12_months',
      'Enquiries about the child in 12 months.'
    ),
    integer(
      'Number of ICPCs in the last 12 months',
      'conferences_last_12_months',
      'Initial conferences on the child in 12 months.'
    ),
    ...allocated
  ]
}

/** List 6: children in need on the day of the extract or in the six months before. */
export const childrenInNeed: Table = {
  name: 'children_in_need',
  title: 'List 6: children in need',
  grain: 'one row per child in need',
  child: 'child_id',
  usualName: 'List 6',
  columns: [
    ...childColumns,
    disability,
    day('CIN Start Date', 'cin_start_date', 'The day the child came to be in need.', {
      ...key,
      trap: 'The day of the referral in most extracts, of the plan in some.'
    }),
    code('Primary Need Code', 'primary_need', need, "The child's main need.", {
      filled: true,
      headers: ['Primary Need']
    }),
    day('Date Child Was Last Seen', 'date_last_seen', 'The day the child was last seen.'),
    day('CIN Closure Date', 'cin_closure_date', 'The day the case closed; blank while open.', present),
    code('Reason for Closure', 'closure_reason', closureReason, 'Why the case closed.'),
    code('Case Status', 'case_status', caseStatus, 'What the child was receiving on the day of the extract.', {
      filled: true
    }),
    ...allocated
  ]
}

/** List 7: children with a child protection plan on the day of the extract or in the six months before. */
export const childProtection: Table = {
  name: 'child_protection',
  title: 'List 7: child protection',
  grain: 'one row per child and child protection plan',
  child: 'child_id',
  usualName: 'List 7',
  columns: [
    ...childColumns,
    disability,
    day('Child Protection Plan Start Date', 'plan_start_date', 'The day the plan began.', key),
    code('Initial Category of Abuse', 'initial_category', abuseCategory, 'The category when the plan began.', {
      filled: true
    }),
    code('Latest Category of Abuse', 'latest_category', abuseCategory, 'The category now.', { filled: true }),
    day('Date of the Last Statutory Visit', 'last_visit_date', 'The day of the last statutory visit.', {
      headers: ['Date of Last Statutory Visit']
    }),
    code('Was the Child Seen Alone?', 'seen_alone', yesNoUnknown, 'Whether the child was seen alone at it.'),
    day('Date of latest review conference', 'latest_review_date', 'The day of the latest review conference.', {
      headers: ['Date of the latest review conference']
    }),
    day('Child Protection Plan End Date', 'plan_end_date', 'The day the plan ended; blank while open.', present),
    code(
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      'emergency_protection',
      yesNoUnknown,
      'Whether under an emergency protection order or police powers in six months.'
    ),
    integer(
      'Number of Previous Child Protection Plans',
      'previous_plans',
      'Plans the child had before this one, ever.'
    ),
    ...allocated
  ]
}
