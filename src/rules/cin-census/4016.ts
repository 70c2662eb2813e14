import { daysWithin } from '../days/day-order.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '4016',
  message:
    'A child in need plan began (CINPlanStartDate) while the child had a child protection plan. Let it begin on the day that plan ended (CPPendDate) or later.',
  fields: ['CINPlanStartDate', 'CPPstartDate', 'CPPendDate'],
  of: 'CINplanDates',
  needs: ['ChildProtectionPlans'],
  find: (child, { end }) =>
    // CINPlanStartDate must not lie from CPPstartDate
    daysWithin(
      child.CINplanDates,
      ({ CINPlanStartDate }) => CINPlanStartDate,
      child.ChildProtectionPlans,
      ({ CPPstartDate }) => CPPstartDate,
      // to CPPendDate, that day itself excepted, or to the last day of the census year if there is none.
      plan => (plan.holds('CPPendDate') ? plan.CPPendDate - 1 : end)
    ),
  examples: [
    {
      title: 'begun on the first day of a child protection plan, the day before it ended, and the days beside these',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate
          ✗ | one       | 1            | 2025-05-10
          ✗ | two       | 1            | 2025-06-09
            | three     | 1            | 2025-05-09
            | four      | 1            | 2025-06-10
            | five      | 1            | 2025-05-10`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate | CPPendDate
          ✗ | one       | 1            | 2025-05-10   | 2025-06-10
            | one       | 1            | 2025-10-10   | 2025-11-10
          ✗ | two       | 2            | 2025-05-10   | 2025-06-10
            | three     | 1            | 2025-05-10   | 2025-06-10
            | four      | 1            | 2025-05-10   | 2025-06-10
            | five      | 1            | 2025-05-10   | 2025-05-10`
      }
    },
    {
      title: 'an open child protection plan runs to the last day of the year',
      given: {
        CINplanDates: `
            | LAchildID | CINPlanStartDate
          ✗ | one       | 2026-03-31
            | two       | 2026-04-01
            | three     | 2025-06-10
            | four      | 2025-06-31
            | four      |
            | five      | 2025-06-10`,
        ChildProtectionPlans: `
            | LAchildID | CPPstartDate | CPPendDate
          ✗ | one       | 2025-05-10   |
            | two       | 2025-05-10   |
            | three     | 2025-05-10   | 2025-06-31
            | four      | 2025-05-10   |
            | five      | 2025-02-30   | 2025-07-10`
      }
    }
  ]
})
