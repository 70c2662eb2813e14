import { outOfOrder } from '../days/day-order.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '4008',
  message:
    'A child in need plan began (CINPlanStartDate) after the day the child died (PersonDeathDate). Mend whichever day is wrong.',
  fields: ['PersonDeathDate', 'CINPlanStartDate'],
  of: 'CINplanDates',
  needs: ['ChildIdentifiers'],
  // Where PersonDeathDate is present, CINPlanStartDate must be on or before it.
  find: child =>
    outOfOrder(
      child.CINplanDates,
      ({ CINPlanStartDate }) => CINPlanStartDate,
      child.ChildIdentifiers,
      ({ PersonDeathDate }) => PersonDeathDate
    ),
  examples: [
    {
      title: 'begun the day after the death, on the day and before it; no death, and days that cannot be read',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonDeathDate
          ✗ | one       | 2025-05-10
            | two       | 2025-05-10
            | three     |
            | four      | 2025-02-30
            | five      | 2025-05-10`,
        CINplanDates: `
            | LAchildID | CINPlanStartDate
          ✗ | one       | 2025-05-11
            | one       | 2025-05-09
            | two       | 2025-05-10
            | three     | 2025-05-11
            | four      | 2025-05-11
            | five      |
            | five      | 2025-06-31`
      }
    }
  ]
})
