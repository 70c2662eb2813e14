import { sharingDetails } from '../notions/same-details.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8867',
  message:
    'A case is closed (CINclosureDate) though an assessment in it is not authorised (AssessmentAuthorisationDate). Write the day it was authorised, or open the case again.',
  fields: ['CINclosureDate', 'AssessmentAuthorisationDate'],
  of: 'Assessments',
  needs: ['CINdetails'],
  find: child =>
    sharingDetails(
      // CINclosureDate is present,
      child.CINdetails.filter(details => details.holds('CINclosureDate')),
      // and an assessment lacks its AssessmentAuthorisationDate.
      child.Assessments.filter(({ AssessmentAuthorisationDate }) => Number.isNaN(AssessmentAuthorisationDate))
    ),
  examples: [
    {
      title: 'closed with an assessment not authorised, with all authorised, and open',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINclosureDate
          ✗ | one       | 1            | 2025-07-01
            | two       | 1            | 2025-07-01
            | two       | 2            |
            | three     | 1            | 2025-07-01
          ✗ | four      | 1            | 2025-07-01`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentAuthorisationDate
            | one       | 1            | 2025-06-01
          ✗ | one       | 1            |
            | two       | 1            | 2025-06-01
            | two       | 2            |
          ✗ | four      | 1            | 2025-02-30`
      }
    }
  ]
})
