import { beforeReferral } from '../notions/cin-facts.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '4015',
  message:
    'A child in need plan began (CINPlanStartDate) before the referral it belongs to (CINreferralDate). Mend whichever day is wrong.',
  fields: ['CINPlanStartDate', 'CINreferralDate'],
  of: 'CINplanDates',
  needs: ['CINdetails'],
  // Where present, CINPlanStartDate must be on or after the CINreferralDate of its CINdetails.
  find: child => beforeReferral(child, 'CINplanDates', ({ CINPlanStartDate }) => CINPlanStartDate),
  examples: [
    {
      title: 'begun the day before the referral, on it, after it, and on no day',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
          ✗ | one       | 1            | 2025-05-10
            | two       | 1            | 2025-05-10
            | two       | 2            | 2025-12-10`,
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate
          ✗ | one       | 1            | 2025-05-09
            | one       | 1            | 2025-05-11
            | one       | 1            |
            | one       | 1            | 2025-02-30
            | two       | 1            | 2025-05-10`
      }
    }
  ]
})
