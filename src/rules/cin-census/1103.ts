import { beforeReferral } from '../notions/cin-facts.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '1103',
  message:
    'An assessment started (AssessmentActualStartDate) before the referral it belongs to (CINreferralDate). Mend whichever day is wrong.',
  fields: ['AssessmentActualStartDate', 'CINreferralDate'],
  of: 'Assessments',
  needs: ['CINdetails'],
  // Where present, AssessmentActualStartDate should be on or after the CINreferralDate of its CINdetails.
  find: child => beforeReferral(child, 'Assessments', ({ AssessmentActualStartDate }) => AssessmentActualStartDate),
  examples: [
    {
      title: 'started the day before the referral, on it and after it',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
          ✗ | one       | 1            | 2025-05-10
            | two       | 1            | 2025-05-10`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate
          ✗ | one       | 1            | 2025-05-09
            | one       | 1            | 2025-05-11
            | two       | 1            | 2025-05-10`
      }
    },
    {
      title: 'only the referral of the same spell counts, and days that cannot be read are passed over',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
            | one       | 1            | 2025-05-10
            | one       | 2            | 2025-09-10
            | two       | 1            | 2025-02-30
            | three     | 1            |`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate
            | one       | 1            | 2025-06-01
            | one       | 2            |
            | one       | 2            | 2025-02-30
            | two       | 1            | 2025-01-01
            | three     | 1            | 2025-01-01`
      }
    }
  ]
})
