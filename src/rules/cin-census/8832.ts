import { sharingDetails } from '../notions/same-details.js'
import { childRule, isYes } from '../return/cin-return.js'

export default childRule({
  code: '8832',
  message:
    'A referral said to have led to no further action (ReferralNFA) has a child protection plan (CINdetailsID). Mend the referral, or move the plan to the case it belongs to.',
  fields: ['CINdetailsID', 'ReferralNFA'],
  of: 'ChildProtectionPlans',
  needs: ['CINdetails'],
  // A CINdetails with ReferralNFA true or 1, and a child protection plan in it.
  find: child =>
    sharingDetails(
      child.CINdetails.filter(({ ReferralNFA }) => isYes(ReferralNFA)),
      child.ChildProtectionPlans
    ),
  examples: [
    {
      title: 'a plan on a referral without further action, with it, not known, and on another',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReferralNFA
          ✗ | one       | 1            | true
          ✗ | two       | 1            | 1
            | two       | 2            | 0
            | three     | 1            | false
            | four      | 1            |
            | five      | 1            | 1`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
          ✗ | one       | 1            | 2025-05-01
          ✗ | two       | 1            | 2025-05-01
            | two       | 2            | 2025-05-01
            | three     | 1            | 2025-05-01
            | four      | 1            | 2025-05-01`
      }
    }
  ]
})
