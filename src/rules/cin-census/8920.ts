import { outOfOrder } from '../days/day-order.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8920',
  message:
    'A child protection plan ended (CPPendDate) after the child died (PersonDeathDate). Mend whichever day is wrong.',
  fields: ['PersonDeathDate', 'CPPendDate'],
  of: 'ChildProtectionPlans',
  needs: ['ChildIdentifiers'],
  // PersonDeathDate is present, and CPPendDate is after it.
  find: child =>
    outOfOrder(
      child.ChildProtectionPlans,
      ({ CPPendDate }) => CPPendDate,
      child.ChildIdentifiers,
      ({ PersonDeathDate }) => PersonDeathDate
    ),
  examples: [
    {
      title: 'ended on the day the child died, the day after; alive; no day',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonDeathDate
            | one       | 2025-05-01
          ✗ | two       | 2025-05-01
            | three     |
            | four      | 2025-05-01`,
        ChildProtectionPlans: `
            | LAchildID | CPPendDate
            | one       | 2025-05-01
          ✗ | two       | 2025-05-02
            | two       | 2025-04-01
            | three     | 2025-05-02
            | four      |`
      }
    }
  ]
})
