import { outOfOrder } from '../days/day-order.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8915',
  message:
    'A child protection plan began (CPPstartDate) after the child died (PersonDeathDate). Mend whichever day is wrong.',
  fields: ['CPPstartDate', 'PersonDeathDate'],
  of: 'ChildProtectionPlans',
  needs: ['ChildIdentifiers'],
  // CPPstartDate after PersonDeathDate.
  find: child =>
    outOfOrder(
      child.ChildProtectionPlans,
      ({ CPPstartDate }) => CPPstartDate,
      child.ChildIdentifiers,
      ({ PersonDeathDate }) => PersonDeathDate
    ),
  examples: [
    {
      title: 'begun on the day the child died, the day after; alive; no day',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonDeathDate
            | one       | 2025-05-01
          ✗ | two       | 2025-05-01
            | three     |
            | four      | 2025-05-01`,
        ChildProtectionPlans: `
            | LAchildID | CPPstartDate
            | one       | 2025-05-01
          ✗ | two       | 2025-05-02
            | two       | 2025-04-01
            | three     | 2025-05-02
            | four      |`
      }
    }
  ]
})
