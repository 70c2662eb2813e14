import { adopterLeavingReason } from '../code-sets/adopter-leaving-reason.js'
import { ethnicity } from '../code-sets/ethnicity.js'
import { sex } from '../code-sets/sex.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, integer, key, present, text } from '../column.js'
import type { Table } from '../source.js'

/** List 11: those who enquired about adopting, or were on the way to it, in the 12 months before the extract. */
export const adopters: Table = {
  name: 'adopters',
  title: 'List 11: adopters',
  grain: 'one row per adopter',
  usualName: 'List 11',
  columns: [
    text('Individual adopter identifier', 'adopter_id', "The council's own id of the adopter.", {
      ...key,
      headers: ['Adopter ID']
    }),
    text('Family identifier', 'family_id', 'The adoptive family, as in list 10.'),
    code('Gender', 'gender', sex, "The adopter's sex.", { headers: ['Sex'] }),
    code('Ethnicity', 'ethnicity', ethnicity, "The adopter's ethnicity."),
    code('Disability', 'disability', yesNoUnknown, 'Whether the adopter has a disability.'),
    code(
      'Is the (prospective) adopter fostering for adoption?',
      'fostering_for_adoption',
      yesNoUnknown,
      'Whether fostering a child they mean to adopt.'
    ),
    day('Date enquiry received', 'enquiry_date', 'The day they enquired.', key),
    day('Date Stage 1 started', 'stage_1_start_date', 'The day stage 1 began.', present),
    day('Date Stage 1 ended', 'stage_1_end_date', 'The day stage 1 ended.'),
    day('Date Stage 2 started', 'stage_2_start_date', 'The day stage 2 began.'),
    day('Date Stage 2 ended', 'stage_2_end_date', 'The day stage 2 ended.'),
    day('Date application submitted', 'application_date', 'The day they applied.'),
    day('Date application approved', 'approval_date', 'The day they were approved.'),
    day('Date adopter matched with child(ren)', 'matched_date', 'The day they were matched.'),
    day('Date child/children placed with adopter(s)', 'placed_date', 'The day a child moved to them.'),
    integer('No. of children placed', 'children_placed', 'How many children moved to them.', {
      headers: ['Number of children placed']
    }),
    day('Date of Adoption Order', 'adoption_order_date', 'The day of the adoption order.'),
    day('Date of leaving adoption process', 'leaving_date', 'The day they left the process.'),
    code('Reason for leaving adoption process', 'leaving_reason', adopterLeavingReason, 'Why they left it.')
  ]
}
