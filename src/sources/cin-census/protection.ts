import { abuseCategory } from '../code-sets/abuse-category.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, integer, key } from '../column.js'
import type { Column, Table } from '../source.js'
import { child, cinDetailsNo } from './child.js'

/** Which plan of its spell in need a row hangs under, from 0. */
const planNo: Column = integer(
  'ChildProtectionPlanNo',
  'plan_no',
  'Which child protection plan of the spell in need this is, counted from 0.'
)

/** Section 47 enquiries and child protection plans. */
export const protectionTables: readonly Table[] = [
  {
    name: 'section_47',
    title: 'Section 47 enquiries',
    grain: 'one row per section 47 enquiry',
    child: 'child',
    usualName: 'Section47',
    xml: { row: 'Children/Child/CINdetails/Section47' },
    columns: [
      child,
      cinDetailsNo,
      day('S47ActualStartDate', 'start_date', 'The day of the strategy discussion that began the enquiry.', key),
      day('InitialCPCtarget', 'conference_target_date', 'The day the initial conference was due, 15 working days on.', {
        ahead: true
      }),
      day('DateOfInitialCPC', 'conference_date', 'The day of the initial conference.'),
      code('ICPCnotRequired', 'conference_not_required', yesNoUnknown, 'Whether no initial conference was needed.', {
        filled: true
      })
    ]
  },
  {
    name: 'child_protection_plans',
    title: 'Child protection plans',
    grain: 'one row per child protection plan',
    child: 'child',
    usualName: 'ChildProtectionPlans',
    xml: { row: 'Children/Child/CINdetails/ChildProtectionPlans' },
    columns: [
      child,
      cinDetailsNo,
      planNo,
      day('CPPstartDate', 'start_date', 'The day the plan began.', key),
      day('CPPendDate', 'end_date', 'The day the plan ended; blank while open.'),
      code('InitialCategoryOfAbuse', 'initial_category', abuseCategory, 'The category when the plan began.', {
        filled: true
      }),
      code('LatestCategoryOfAbuse', 'latest_category', abuseCategory, 'The category now, or when the plan ended.', {
        filled: true
      }),
      integer('NumberOfPreviousCPP', 'previous_plans', 'Plans the child had before this one, ever.', { filled: true })
    ]
  },
  {
    name: 'cp_reviews',
    title: 'Child protection reviews',
    grain: 'one row per review of a child protection plan',
    child: 'child',
    usualName: 'Reviews',
    xml: { row: 'Children/Child/CINdetails/ChildProtectionPlans/Reviews/CPPreviewDate' },
    columns: [child, cinDetailsNo, planNo, day('CPPreviewDate', 'review_date', 'The day of the review.', key)]
  }
]
