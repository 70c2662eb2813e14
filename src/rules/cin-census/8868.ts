import { awaitsConference } from '../notions/open-in-census.js'
import { sharingDetails } from '../notions/same-details.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8868',
  message:
    'A case is closed (CINclosureDate) though a section 47 enquiry in it has no initial conference (DateOfInitialCPC) and is not said to need none (ICPCnotRequired). Complete the enquiry, or open the case again.',
  fields: ['ICPCnotRequired', 'CINclosureDate', 'DateOfInitialCPC'],
  of: 'Section47',
  needs: ['CINdetails'],
  find: child =>
    sharingDetails(
      // CINclosureDate is present,
      child.CINdetails.filter(details => details.holds('CINclosureDate')),
      // and a Section47 has neither DateOfInitialCPC nor ICPCnotRequired true or 1.
      child.Section47.filter(awaitsConference)
    ),
  examples: [
    {
      title: 'closed with an enquiry that waits for a conference, with others that do not, and open',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINclosureDate
          ✗ | one       | 1            | 2025-07-01
          ✗ | two       | 1            | 2025-07-01
            | three     | 1            | 2025-07-01
            | four      | 1            |
            | four      | 2            | 2025-07-01`,
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC | ICPCnotRequired
          ✗ | one       | 1            |                  | false
            | one       | 1            |                  | true
          ✗ | two       | 1            |                  |
            | three     | 1            | 2025-05-01       | false
            | three     | 1            |                  | 1
            | four      | 1            |                  | 0`
      }
    }
  ]
})
