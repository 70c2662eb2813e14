import { beginningWithinAnother } from '../days/overlaps.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8940',
  message:
    'A child protection plan began (CPPstartDate) while another of the child had not ended (CPPendDate). Mend whichever day is wrong, or join the plans.',
  fields: ['CPPstartDate', 'CPPendDate'],
  of: 'ChildProtectionPlans',
  find: (child, { end }) =>
    // CPPstartDate of one plan of a child within another:
    beginningWithinAnother(
      child.ChildProtectionPlans,
      ({ CPPstartDate }) => CPPstartDate,
      // from its CPPstartDate a) to its CPPendDate, or b) to the reference date where it has none.
      plan => (plan.holds('CPPendDate') ? plan.CPPendDate : end)
    ),
  examples: [
    {
      title: 'begun on the day another ended, the day after, on the day it began, and the day before',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate | CPPendDate
          ✗ | one       | 1            | 2025-05-01   | 2025-06-01
          ✗ | one       | 2            | 2025-06-01   | 2025-07-01
            | two       | 1            | 2025-05-01   | 2025-06-01
            | two       | 1            | 2025-06-02   | 2025-07-01
          ✗ | three     | 1            | 2025-05-01   | 2025-06-01
          ✗ | three     | 1            | 2025-05-01   | 2025-05-01
            | four      | 1            | 2025-05-01   | 2025-06-01
            | four      | 1            | 2025-04-30   | 2025-04-30`
      }
    },
    {
      title: 'begun while another is open, on the last day of the year and after it',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate | CPPendDate
          ✗ | one       | 1            | 2020-05-01   |
          ✗ | one       | 1            | 2026-03-31   |
            | two       | 1            | 2020-05-01   |
            | two       | 1            | 2026-04-01   |`
      }
    },
    {
      title: 'days that cannot be read',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate | CPPendDate
            | one       | 1            | 2025-05-01   | 2025-02-30
            | one       | 1            | 2025-06-01   | 2025-07-01
            | one       | 1            |              |
          ✗ | two       | 1            | 2025-05-01   | 2025-07-01
          ✗ | two       | 1            | 2025-06-01   | 2025-02-30`
      }
    }
  ]
})
