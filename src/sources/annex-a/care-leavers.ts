import { accommodation } from '../code-sets/accommodation.js'
import { accommodationSuitability } from '../code-sets/accommodation-suitability.js'
import { activity } from '../code-sets/activity.js'
import { clEligibility } from '../code-sets/cl-eligibility.js'
import { inTouch } from '../code-sets/in-touch.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, key, text } from '../column.js'
import type { Table } from '../source.js'
import { allocated, childColumns, disability } from './child.js'

/** List 9: young people entitled to leaving-care services on the day of the extract. */
export const careLeavers: Table = {
  name: 'care_leavers',
  title: 'List 9: care leavers',
  grain: 'one row per young person',
  child: 'child_id',
  usualName: 'List 9',
  columns: [
    ...childColumns,
    code(
      'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
      'unaccompanied',
      yesNoUnknown,
      'Whether unaccompanied and seeking asylum, now or before 18.',
      {
        headers: ['Unaccompanied Asylum Seeking Child', 'UASC']
      }
    ),
    disability,
    ...allocated,
    text('Allocated Personal Advisor', 'personal_adviser', 'The personal adviser.', {
      headers: ['Allocated Personal Adviser']
    }),
    code('Eligibility Category', 'eligibility', clEligibility, 'The entitlement to leaving-care services.', key),
    day('Latest Pathway Plan Review Date', 'pathway_plan_review_date', 'The day the pathway plan was last reviewed.'),
    code('LA in Touch', 'in_touch', inTouch, 'Whether the council is in touch.', key),
    day('Latest Date of Contact', 'latest_contact_date', 'The day of the latest contact.'),
    code('Type of Accommodation', 'accommodation', accommodation, 'Where the young person lives.'),
    code(
      'Suitability of Accommodation',
      'accommodation_suitable',
      accommodationSuitability,
      'Whether the home is suitable.'
    ),
    code('Activity Status', 'activity', activity, 'Education, employment or training.')
  ]
}
