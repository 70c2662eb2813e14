import { overlapping } from '../days/overlaps.js'
import { isOpenReferral } from '../notions/open-in-census.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8820',
  message:
    "The child was referred (CINreferralDate) while another of the child's cases was open (CINclosureDate). Mend whichever day is wrong, or join the cases.",
  fields: ['CINreferralDate', 'CINclosureDate'],
  of: 'CINdetails',
  find: (child, { end }) =>
    // CINreferralDate of one CINdetails of a child within another; the end of one may be the beginning of the next.
    overlapping(
      child.CINdetails,
      ({ CINreferralDate }) => CINreferralDate,
      details =>
        // a) to the CINclosureDate if present,
        details.holds('CINclosureDate')
          ? details.CINclosureDate
          : // b) to the reference date, which is included, if ReferralNFA is false or 0.
            isOpenReferral(details)
            ? end + 1
            : details.CINreferralDate
    ),
  examples: [
    {
      title: 'referred the day before another closed, and on the day',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
          ✗ | one       | 2025-05-01      | 2025-06-02     | false
          ✗ | one       | 2025-06-01      | 2025-07-01     | false
            | two       | 2025-06-01      | 2025-07-01     | 0
            | two       | 2025-05-01      | 2025-06-01     | 0`
      }
    },
    {
      title: 'referred while another is open, on the last day of the year and after it',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
          ✗ | one       | 2025-05-01      |                | 0
          ✗ | one       | 2026-03-31      |                | 0
            | two       | 2025-05-01      |                | 0
            | two       | 2026-04-01      |                | 0
          ✗ | three     | 2025-05-01      |                | 0
          ✗ | three     | 2025-05-01      |                | 0`
      }
    },
    {
      title: 'without further action a case takes no time, though it may fall within another',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
            | one       | 2025-05-01      |                | true
            | one       | 2025-06-01      | 2025-07-01     | 0
          ✗ | two       | 2025-05-01      | 2025-07-01     | 0
          ✗ | two       | 2025-06-01      |                | true
            | three     | 2025-05-01      |                |
            | three     | 2025-06-01      | 2025-07-01     | 0`
      }
    },
    {
      title: 'closed on the day another began, all in one day; days that cannot be read',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
            | one       | 2025-05-01      | 2025-07-01     | 0
            | one       | 2025-05-01      | 2025-05-01     | 0
            | two       | 2025-05-01      | 2025-02-30     | 0
            | two       | 2025-06-01      | 2025-07-01     | 0
            | two       |                 |                | 0`
      }
    },
    {
      title: 'one within another that began two before it',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | CINclosureDate | ReferralNFA
          ✗ | one       | 2025-05-01      | 2025-09-01     | 0
          ✗ | one       | 2025-06-01      | 2025-06-10     | 0
          ✗ | one       | 2025-08-01      | 2025-08-10     | 0`
      }
    }
  ]
})
