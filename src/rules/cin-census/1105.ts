import { beforeReferral } from '../notions/cin-facts.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '1105',
  message:
    'A child protection plan began (CPPstartDate) before the referral it belongs to (CINreferralDate). Mend whichever day is wrong.',
  fields: ['CPPstartDate', 'CINreferralDate'],
  of: 'ChildProtectionPlans',
  needs: ['CINdetails'],
  // CPPstartDate must be on or after the CINreferralDate of its CINdetails.
  find: child => beforeReferral(child, 'ChildProtectionPlans', ({ CPPstartDate }) => CPPstartDate),
  examples: [
    {
      title: 'begun the day before the referral, on it, after it, and on no day',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
          ✗ | one       | 1            | 2025-05-10
            | two       | 1            | 2025-05-10
            | two       | 2            | 2025-12-10`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
          ✗ | one       | 1            | 2025-05-09
            | one       | 1            | 2025-05-11
            | one       | 1            |
            | one       | 1            | 2025-02-30
            | two       | 1            | 2025-05-10`
      }
    }
  ]
})
