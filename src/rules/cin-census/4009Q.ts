import { outOfOrder } from '../days/day-order.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '4009Q',
  severity: 'query',
  message:
    'A child in need plan ended (CINPlanEndDate) after the day the child died (PersonDeathDate). End it on that day, or mend the day of death.',
  fields: ['PersonDeathDate', 'CINPlanEndDate'],
  of: 'CINplanDates',
  needs: ['ChildIdentifiers'],
  // Where PersonDeathDate is present, CINPlanEndDate must be on or before it.
  find: child =>
    outOfOrder(
      child.CINplanDates,
      ({ CINPlanEndDate }) => CINPlanEndDate,
      child.ChildIdentifiers,
      ({ PersonDeathDate }) => PersonDeathDate
    ),
  examples: [
    {
      title: 'ended the day after the death, on the day and before it; no death, and days that cannot be read',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonDeathDate
          ✗ | one       | 2025-05-10
            | two       | 2025-05-10
            | three     |
            | four      | 2025-02-30
            | five      | 2025-05-10`,
        CINplanDates: `
            | LAchildID | CINPlanEndDate
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
