import { repeated } from '../notions/groups.js'
import { awaitsConference } from '../notions/open-in-census.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8839',
  message:
    'More than one section 47 enquiry of a case has no initial conference (DateOfInitialCPC) and is not said to need none. Write the day of each conference, or say that none is needed.',
  fields: ['DateOfInitialCPC'],
  of: 'Section47',
  // More than one Section47 of a CINdetails without DateOfInitialCPC, ICPCnotRequired not being true.
  find: child => repeated(child.Section47.filter(awaitsConference), ({ CINdetailsID }) => CINdetailsID),
  examples: [
    {
      title: 'two without a conference in one case, one in each of two, and others that need none or have had it',
      given: {
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC | ICPCnotRequired
          ✗ | one       | 1            |                  | false
            | one       | 1            | 2025-05-01       | false
          ✗ | one       | 1            |                  |
            | one       | 2            |                  | 0
            | two       | 1            |                  | 0
            | two       | 1            |                  | true
            | two       | 1            |                  | 1`
      }
    }
  ]
})
