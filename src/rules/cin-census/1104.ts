import { beforeReferral } from '../notions/cin-facts.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '1104',
  message:
    'The first child protection conference of an enquiry (DateOfInitialCPC) was held before the referral it belongs to (CINreferralDate). Mend whichever day is wrong.',
  fields: ['CINreferralDate', 'DateOfInitialCPC'],
  of: 'Section47',
  needs: ['CINdetails'],
  // Where present, DateOfInitialCPC should be on or after the CINreferralDate of its CINdetails.
  find: child => beforeReferral(child, 'Section47', ({ DateOfInitialCPC }) => DateOfInitialCPC),
  examples: [
    {
      title: 'held the day before the referral, on it, after it, and on no day',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
          ✗ | one       | 1            | 2025-05-10
            | two       | 1            | 2025-05-10
            | two       | 2            | 2025-12-10`,
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
          ✗ | one       | 1            | 2025-05-09
            | one       | 1            | 2025-05-11
            | one       | 1            |
            | one       | 1            | 2025-02-30
            | two       | 1            | 2025-05-10`
      }
    }
  ]
})
