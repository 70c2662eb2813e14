import type { CodeSet } from '../../domain/code-set.js'

/** How far a health event has got. Source: Sightline's model, for the words of case systems. */
export const healthStatus: CodeSet = {
  id: 'health_status',
  title: 'How far a health event has got',
  codes: [
    { code: 'completed', label: 'Completed', spellings: ['Complete', 'Done', 'Attended', 'Took place'] },
    { code: 'refused', label: 'Refused by the young person', spellings: ['Refused', 'Declined'] },
    { code: 'not_due', label: 'Not yet due', spellings: ['Not due'] },
    { code: 'requested', label: 'Requested', spellings: ['Booked', 'Arranged', 'Planned'] },
    { code: 'cancelled', label: 'Cancelled', spellings: ['Not attended', 'Did not attend', 'Was not brought'] }
  ]
}
