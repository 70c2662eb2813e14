import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8600',
  message:
    'A spell in need has no day of referral (CINreferralDate), or one after the end of the census year. Write the day the child was referred, or leave the spell for the next census.',
  fields: ['CINreferralDate'],
  each: 'CINdetails',
  // CINreferralDate must be present and on or before the last day of the census year.
  breaks: ({ CINreferralDate }, _, { end }) => !(CINreferralDate <= end),
  examples: [
    {
      title: 'referred before the last day of the year, on it and the day after, on no day, and not at all',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
            | one       | 1            | 2019-05-10
            | two       | 1            | 2026-03-31
          ✗ | three     | 1            | 2026-04-01
          ✗ | four      | 1            | 2025-02-30
          ✗ | five      | 1            |`
      }
    }
  ]
})
