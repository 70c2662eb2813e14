import { beginningWithinAnother } from '../days/overlaps.js'
import { groupsBy } from '../notions/groups.js'
import { awaitsConference } from '../notions/open-in-census.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8890',
  message:
    'A section 47 enquiry began (S47ActualStartDate) while another of the same case was still open. Mend whichever day is wrong, or complete the earlier enquiry.',
  fields: ['S47ActualStartDate'],
  of: 'Section47',
  find: (child, { end }) =>
    // Within one CINdetails, S47ActualStartDate on or between those of another Section47:
    [...groupsBy(child.Section47, ({ CINdetailsID }) => CINdetailsID).values()].flatMap(enquiries =>
      beginningWithinAnother(
        enquiries,
        ({ S47ActualStartDate }) => S47ActualStartDate,
        // to a) its DateOfInitialCPC, or b) the reference date where it has none and ICPCnotRequired is not true.
        each => (awaitsConference(each) ? end : each.DateOfInitialCPC)
      )
    ),
  examples: [
    {
      title: 'begun on the day of the conference of another, the day after, on the day it began, and the day before',
      given: {
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate | DateOfInitialCPC
          ✗ | one       | 1            | 2025-05-01         | 2025-05-16
          ✗ | one       | 1            | 2025-05-16         | 2025-06-02
            | two       | 1            | 2025-05-01         | 2025-05-16
            | two       | 1            | 2025-05-17         | 2025-06-02
          ✗ | three     | 1            | 2025-05-01         | 2025-05-16
          ✗ | three     | 1            | 2025-05-01         | 2025-05-01
            | four      | 1            | 2025-05-01         | 2025-05-16
            | four      | 1            | 2025-04-30         | 2025-04-30`
      }
    },
    {
      title: 'begun while another waits for a conference, on the last day of the year and after it',
      given: {
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired
          ✗ | one       | 1            | 2025-05-01         |                  | false
          ✗ | one       | 1            | 2026-03-31         |                  | false
            | two       | 1            | 2025-05-01         |                  |
            | two       | 1            | 2026-04-01         |                  |`
      }
    },
    {
      title: 'an enquiry that needs no conference has no span, but may begin in that of another',
      given: {
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired
            | one       | 1            | 2025-05-01         |                  | true
            | one       | 1            | 2025-06-02         | 2025-06-16       | false
          ✗ | two       | 1            | 2025-05-01         |                  | 1
          ✗ | two       | 1            | 2025-05-01         | 2025-05-16       | 0
            | three     | 1            | 2025-05-01         |                  | 1
            | three     | 1            | 2025-05-01         |                  | 1`
      }
    },
    {
      title: 'in different cases; days that cannot be read',
      given: {
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired
            | one       | 1            | 2025-05-01         | 2025-05-16       | false
            | one       | 2            | 2025-05-02         | 2025-05-16       | false
            | two       | 1            | 2025-05-01         | 2025-02-30       | false
            | two       | 1            | 2025-06-02         | 2025-06-16       | false
            | two       | 1            |                    |                  | false`
      }
    }
  ]
})
