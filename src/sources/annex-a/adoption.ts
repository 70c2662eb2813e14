import { adoptionReversal } from '../code-sets/adoption-reversal.js'
import { code, day, key, present, text } from '../column.js'
import type { Table } from '../source.js'
import { childColumns, disability } from './child.js'

/** List 10: children adopted, waiting to be adopted, or no longer to be, in the 12 months before the extract. */
export const adoption: Table = {
  name: 'adoption',
  title: 'List 10: adoption',
  grain: 'one row per child and decision that the child should be placed for adoption',
  child: 'child_id',
  usualName: 'List 10',
  columns: [
    ...childColumns,
    text('Family identifier', 'family_id', 'The adoptive family, as in list 11.'),
    disability,
    day('Date the Child Entered Care', 'entered_care_date', 'The day the period of care began.', key),
    day('Date of Decision that Child Should be Placed for Adoption', 'decision_date', 'The day of the decision.', key),
    day('Date of Placement Order', 'placement_order_date', 'The day of the placement order.', present),
    day('Date of Matching Child and Prospective Adopters', 'matched_date', 'The day the child was matched.'),
    day('Date Placed for Adoption', 'placed_date', 'The day the child moved to the adopters.'),
    day('Date of Adoption Order', 'adoption_order_date', 'The day of the adoption order.'),
    day(
      'Date of Decision that Child Should No Longer be Placed for Adoption',
      'decision_reversed_date',
      'The day the decision was reversed.'
    ),
    code(
      'Reason Why Child No Longer Placed for Adoption',
      'decision_reversed_reason',
      adoptionReversal,
      'Why it was reversed.'
    ),
    day(
      'Date the child was placed for fostering in FFA or concurrent planning placement',
      'early_permanence_date',
      'The day the child was placed to be fostered by those who mean to adopt.'
    )
  ]
}
