import { latestDay } from '../days/latest-day.js'
import { isOpenReferral } from '../notions/open-in-census.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8816',
  message:
    "The child's open case (ReferralNFA) was referred before another of the child's cases (CINreferralDate). Close it, or mend whichever day is wrong.",
  fields: ['CINreferralDate', 'ReferralNFA'],
  each: 'CINdetails',
  breaks: (details, child) => {
    const latest = child.once('8816 latest referral', () => latestDay(child.CINdetails, each => each.CINreferralDate))
    // A CINdetails without CINclosureDate and with ReferralNFA false or 0, whose CINreferralDate is not the child's latest.
    return isOpenReferral(details) && details.CINreferralDate < latest
  },
  examples: [
    {
      title: 'open and referred the day before another, on the same day, and last',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
          ✗ | one       | 2025-05-01      |                | false
            | one       | 2025-05-02      | 2025-06-01     | false
            | two       | 2025-05-02      |                | 0
            | two       | 2025-05-02      | 2025-06-01     | 0
            | three     | 2025-05-01      | 2025-05-02     | 0
            | three     | 2025-05-02      |                | 0`
      }
    },
    {
      title: 'no further action, and days that cannot be read',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
            | one       | 2025-05-01      |                | true
            | one       | 2025-05-02      |                | 0
            | two       |                 |                | 0
          ✗ | two       | 2025-05-01      |                | 0
            | two       | 2025-02-30      |                | 0
            | two       | 2025-05-02      |                | 0`
      }
    }
  ]
})
