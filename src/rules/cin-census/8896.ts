import { repeated } from '../notions/groups.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8896',
  message:
    'More than one assessment of a case is not authorised (AssessmentAuthorisationDate). Write the day each of them was, leaving one open at most.',
  fields: ['AssessmentAuthorisationDate'],
  of: 'Assessments',
  // More than one assessment of a CINdetails without AssessmentAuthorisationDate.
  find: child =>
    repeated(
      child.Assessments.filter(assessment => !assessment.holds('AssessmentAuthorisationDate')),
      ({ CINdetailsID }) => CINdetailsID
    ),
  examples: [
    {
      title: 'two not authorised in one case, one in each of two, one on a day that cannot be read',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentAuthorisationDate
          ✗ | one       | 1            |
            | one       | 1            | 2025-05-01
          ✗ | one       | 1            |
            | two       | 1            |
            | two       | 1            | 2025-05-01
            | two       | 2            |
            | three     | 1            |
            | three     | 1            | 2025-02-30`
      }
    }
  ]
})
