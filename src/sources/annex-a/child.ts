import { ethnicity } from '../code-sets/ethnicity.js'
import { sex } from '../code-sets/sex.js'
import { yesNoUnknown } from '../code-sets/yes-no-unknown.js'
import { code, day, key, number, text } from '../column.js'
import type { Column } from '../source.js'

/** The columns that say who the child is: the first five of most lists. */
export const childColumns: readonly Column[] = [
  text('Child Unique ID', 'child_id', "The council's own id of the child.", {
    ...key,
    headers: ['Child ID', 'Unique ID', 'Child Unique Identifier', 'Child Identifier', 'Unique Child ID'],
    trap: 'Ids may be used again for another child; match on the date of birth as well.'
  }),
  code('Gender', 'gender', sex, "The child's sex.", { filled: true, headers: ['Sex'] }),
  code('Ethnicity', 'ethnicity', ethnicity, "The child's ethnicity.", { filled: true }),
  day('Date of Birth', 'date_of_birth', "The child's date of birth; blank before birth.", {
    headers: ['DOB', 'Birth Date']
  }),
  number('Age of Child (Years)', 'age', 'Completed years on the day of the extract.', {
    headers: ['Age', 'Age of Child', 'Age (Years)'],
    trap: 'Many extracts give fractions; ages are worked out from the date of birth instead.'
  })
]

/** Whether the child has a disability. */
export const disability: Column = code(
  'Does the Child have a Disability',
  'disability',
  yesNoUnknown,
  'Whether the child has a disability.',
  { filled: true, headers: ['Disability', 'Does the child have a disability?'] }
)

/** Who holds the case on the day of the extract. */
export const allocated: readonly Column[] = [
  text('Allocated Team', 'allocated_team', 'The team holding the case on the day of the extract.', {
    headers: ['Team'],
    unknowns: ['#N/A']
  }),
  text('Allocated Worker', 'allocated_worker', 'The worker holding the case on the day of the extract.', {
    headers: ['Worker', 'Allocated Social Worker'],
    trap: 'Often a name, not an id.',
    unknowns: ['#N/A']
  })
]
