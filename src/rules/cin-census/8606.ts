import { outOfOrder } from '../days/day-order.js'
import { childRule } from '../return/cin-return.js'

const MOST = 280

export default childRule({
  code: '8606',
  message:
    'The child was referred (CINreferralDate) more than 280 days before birth (PersonBirthDate or ExpectedPersonBirthDate), before there was a pregnancy. Mend whichever day is wrong.',
  fields: ['CINreferralDate', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
  of: 'CINdetails',
  needs: ['ChildIdentifiers'],
  // CINreferralDate cannot be more than 280 days before PersonBirthDate or ExpectedPersonBirthDate.
  find: ({ ChildIdentifiers, CINdetails }) => [
    ...outOfOrder(
      ChildIdentifiers,
      row => row.PersonBirthDate - MOST,
      CINdetails,
      row => row.CINreferralDate
    ),
    ...outOfOrder(
      ChildIdentifiers,
      row => row.ExpectedPersonBirthDate - MOST,
      CINdetails,
      row => row.CINreferralDate
    )
  ],
  examples: [
    {
      title: 'referred 281, 280 and fewer days before the birth, or the day it is expected',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate | ExpectedPersonBirthDate
          ✗ | one       | 2025-10-08      |
            | two       | 2025-10-07      |
          ✗ | three     |                 | 2025-10-08
            | four      |                 | 2025-10-07
            | five      | 2012-10-08      |
          ✗ | six       | 2012-10-08      | 2025-10-08`,
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
          ✗ | one       | 1            | 2024-12-31
            | one       | 2            | 2025-01-01
            | two       | 1            | 2024-12-31
          ✗ | three     | 1            | 2024-12-31
            | four      | 1            | 2024-12-31
            | five      | 1            | 2024-12-31
          ✗ | six       | 1            | 2024-12-31`
      }
    },
    {
      title: 'days that are blank or cannot be read are passed over',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate | ExpectedPersonBirthDate
            | one       |                 |
            | two       | 2025-02-30      | 2026-02-30
            | three     | 2025-10-08      |
          ✗ | four      | 2025-10-08      |`,
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
            | one       | 1            | 2020-12-31
            | two       | 1            | 2020-12-31
            | three     | 1            |
            | three     | 2            | 2020-02-30
          ✗ | four      | 1            | 2020-12-31`
      }
    }
  ]
})
