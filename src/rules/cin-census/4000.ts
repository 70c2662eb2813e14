import { spellsInNeed } from '../notions/cin-facts.js'
import { childRule, isYes, sameDetails } from '../return/cin-return.js'

export default childRule({
  code: '4000',
  message:
    'A referral on which nothing was done (ReferralNFA) holds a child in need plan. Correct the answer, or take out the plan.',
  fields: ['ReferralNFA'],
  of: 'CINplanDates',
  needs: ['CINdetails'],
  // A CINplanDates row whose CINdetails has ReferralNFA true or 1; both are flagged.
  find: child =>
    spellsInNeed(child).flatMap(spell => {
      const closed = sameDetails(child, 'CINdetails', spell).filter(({ ReferralNFA }) => isYes(ReferralNFA))
      const plans = sameDetails(child, 'CINplanDates', spell)
      return closed.length > 0 && plans.length > 0 ? [...closed, ...plans] : []
    }),
  examples: [
    {
      title: 'each way to say yes and no, nothing said, and a plan in another spell',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReferralNFA
          ✗ | one       | 1            | 1
          ✗ | two       | 1            | true
            | three     | 1            | 0
            | four      | 1            | false
            | five      | 1            |
            | six       | 1            | 1
            | six       | 2            | 0`,
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate
          ✗ | one       | 1            | 2025-05-10
          ✗ | two       | 1            |
            | three     | 1            | 2025-05-10
            | four      | 1            | 2025-05-10
            | five      | 1            | 2025-05-10
            | six       | 2            | 2025-05-10`
      }
    }
  ]
})
