import { isOpenReferral } from '../notions/open-in-census.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8815',
  message:
    'The child has more than one open case (CINclosureDate, ReferralNFA). Close all but one, or say which referrals led to no further action.',
  fields: ['ReferralNFA', 'CINclosureDate'],
  of: 'CINdetails',
  find: child => {
    // More than one CINdetails of a child without CINclosureDate and with ReferralNFA false or 0.
    const open = child.CINdetails.filter(isOpenReferral)
    return open.length > 1 ? open : []
  },
  examples: [
    {
      title: 'two open; one open and one closed; one open and one without further action',
      given: {
        CINdetails: `
            | LAchildID | CINclosureDate | ReferralNFA
          ✗ | one       |                | false
            | one       | 2025-05-01     | false
          ✗ | one       |                | 0
            | two       |                | 0
            | two       | 2025-05-01     | 0
            | three     |                | 0
            | three     |                | 1
            | three     |                | true
            | four      |                | 0
            | four      |                |`
      }
    }
  ]
})
