import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8630',
  message:
    'A case closed (CINclosureDate) before the child was referred (CINreferralDate). Mend whichever day is wrong.',
  fields: ['CINreferralDate', 'CINclosureDate'],
  each: 'CINdetails',
  // CINclosureDate present and before CINreferralDate.
  breaks: ({ CINreferralDate, CINclosureDate }) => CINclosureDate < CINreferralDate,
  examples: [
    {
      title: 'closed the day before the referral, on the day, and not',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | CINclosureDate
          ✗ | one       | 2025-05-02      | 2025-05-01
            | two       | 2025-05-02      | 2025-05-02
            | three     | 2025-05-02      |
            | four      |                 | 2025-05-01`
      }
    }
  ]
})
