import { outOfOrder } from '../days/day-order.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8555Q',
  severity: 'query',
  message:
    'The child was referred (CINreferralDate) after the day of death (PersonDeathDate). Mend whichever day is wrong.',
  fields: ['PersonDeathDate', 'CINreferralDate'],
  of: 'CINdetails',
  needs: ['ChildIdentifiers'],
  // CINreferralDate must be on or before PersonDeathDate.
  find: child =>
    outOfOrder(
      child.CINdetails,
      ({ CINreferralDate }) => CINreferralDate,
      child.ChildIdentifiers,
      ({ PersonDeathDate }) => PersonDeathDate
    ),
  examples: [
    {
      title: 'referred the day after the death, on the day and before it; no death, and days that cannot be read',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonDeathDate
          ✗ | one       | 2025-05-10
            | two       | 2025-05-10
            | three     |
            | four      | 2025-02-30
            | five      | 2025-05-10`,
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
            | one       | 1            | 2025-05-09
          ✗ | one       | 2            | 2025-05-11
            | two       | 1            | 2025-05-10
            | three     | 1            | 2025-05-11
            | four      | 1            | 2025-05-11
            | five      | 1            | 2025-06-31
            | five      | 2            |`
      }
    }
  ]
})
