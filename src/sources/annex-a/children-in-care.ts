import { legalStatus } from '../code-sets/legal-status.js'
import { need } from '../code-sets/need.js'
import { permanencePlan } from '../code-sets/permanence-plan.js'
import { placementLocation } from '../code-sets/placement-location.js'
import { placementProvider } from '../code-sets/placement-provider.js'
import { placementType } from '../code-sets/placement-type.js'
import { rec } from '../code-sets/rec.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, integer, key, postcode, present, text } from '../column.js'
import type { Table } from '../source.js'
import { allocated, childColumns, disability } from './child.js'

/** List 8: children looked after on the day of the extract or in the six months before; the latest state of each. */
export const childrenInCare: Table = {
  name: 'children_in_care',
  title: 'List 8: children in care',
  grain: 'one row per child and period of care',
  child: 'child_id',
  usualName: 'List 8',
  columns: [
    ...childColumns,
    code(
      'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
      'unaccompanied',
      yesNoUnknown,
      'Whether unaccompanied and seeking asylum in 12 months.',
      {
        headers: ['Unaccompanied Asylum Seeking Child', 'UASC']
      }
    ),
    disability,
    day(
      'Date Started to be Looked After',
      'date_started_to_be_looked_after',
      'The day this period of care began.',
      key
    ),
    code("Child's Category of Need", 'category_of_need', need, "The child's main need.", { filled: true }),
    code(
      'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
      'second_period',
      yesNoUnknown,
      'Whether an earlier period of care ended in the 12 months before.'
    ),
    day('Start date of current legal status', 'legal_status_start_date', 'The day the legal status began.'),
    code(
      "Child's Legal Status",
      'legal_status',
      legalStatus,
      'The order or agreement the child is looked after under.',
      {
        ...key,
        headers: ['Legal Status']
      }
    ),
    day('Date of Latest Statutory Review', 'latest_review_date', 'The day of the latest review.'),
    day('Date of Last Social Work Visit', 'last_visit_date', "The day of the social worker's last visit."),
    code(
      'What is the permanence plan for this child?',
      'permanence_plan',
      permanencePlan,
      'Where the child is meant to settle.'
    ),
    day(
      'Date of Last IRO Visit / Contact to the Child',
      'last_iro_contact_date',
      'The day the reviewing officer last saw or spoke to the child.'
    ),
    day('Date of Last Health Assessment', 'last_health_assessment_date', 'The day health was last assessed.'),
    day('Date of Last Dental Check', 'last_dental_check_date', 'The day teeth were last checked.'),
    integer(
      'Number of Placements in the Last 12 months',
      'placements_last_12_months',
      'Placements in 12 months, with the present one.'
    ),
    day(
      'Date Ceased to be Looked After',
      'date_ceased_to_be_looked_after',
      'The day this period of care ended; blank while it lasts.',
      present
    ),
    code('Reason Ceased to be Looked After', 'reason_ceased_to_be_looked_after', rec, 'Why it ended.'),
    day('Start Date of Most Recent Placement', 'placement_start_date', 'The day the latest placement began.', {
      filled: true
    }),
    code('Placement Type', 'placement_type', placementType, 'Where the child lives.', key),
    code('Placement Provider', 'placement_provider', placementProvider, 'Who provides the placement.', {
      filled: true
    }),
    postcode('Placement postcode', 'placement_postcode', 'The postcode of the placement.'),
    text('URN of Placement', 'urn', "Ofsted's number of the provider."),
    code('Placement Location', 'placement_location', placementLocation, "Inside or outside the council's boundary."),
    text('LA of Placement', 'placement_authority', 'The authority the placement is in.', {
      trap: 'A name or a code, spelled in many ways; WAL, SCO, NIR, NUK and CON stand for elsewhere and for confidential.'
    }),
    integer(
      "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
      'missing_last_12_months',
      'Times missing in 12 months.'
    ),
    integer(
      "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
      'absent_last_12_months',
      'Times away without authorisation in 12 months.'
    ),
    code(
      'Was the child offered a Return Interview after their last missing episode (Y/N)?',
      'return_interview_offered',
      yesNoUnknown,
      'Whether a return interview was offered.'
    ),
    code(
      'Did the child accept a Return Interview after their last missing episode (Y/N)?',
      'return_interview_accepted',
      yesNoUnknown,
      'Whether it was accepted.'
    ),
    ...allocated
  ]
}
