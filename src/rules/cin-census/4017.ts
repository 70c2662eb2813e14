import { daysWithin } from '../days/day-order.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '4017',
  message:
    'A child protection plan began (CPPstartDate) while the child had a child in need plan. End that plan (CINPlanEndDate) by the day the child protection plan began.',
  fields: ['CINPlanStartDate', 'CINPlanEndDate', 'CPPstartDate'],
  of: 'ChildProtectionPlans',
  needs: ['CINplanDates'],
  find: (child, { end }) =>
    // CPPstartDate must not lie from CINPlanStartDate
    daysWithin(
      child.ChildProtectionPlans,
      ({ CPPstartDate }) => CPPstartDate,
      child.CINplanDates,
      ({ CINPlanStartDate }) => CINPlanStartDate,
      // to CINPlanEndDate, that day itself excepted, or to the last day of the census year if there is none.
      plan => (plan.holds('CINPlanEndDate') ? plan.CINPlanEndDate - 1 : end)
    ),
  examples: [
    {
      title: 'begun on the first day of a child in need plan, the day before it ended, and the days beside these',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
          ✗ | one       | 1            | 2025-05-10
          ✗ | two       | 1            | 2025-06-09
            | three     | 1            | 2025-05-09
            | four      | 1            | 2025-06-10
            | five      | 1            | 2025-05-10`,
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 1            | 2025-05-10       | 2025-06-10
            | one       | 1            | 2025-10-10       | 2025-11-10
          ✗ | two       | 2            | 2025-05-10       | 2025-06-10
            | three     | 1            | 2025-05-10       | 2025-06-10
            | four      | 1            | 2025-05-10       | 2025-06-10
            | five      | 1            | 2025-05-10       | 2025-05-10`
      }
    },
    {
      title: 'an open child in need plan runs to the last day of the year',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CPPstartDate
          ✗ | one       | 2026-03-31
            | two       | 2026-04-01
            | three     | 2025-06-10
            | four      | 2025-06-31
            | four      |
            | five      | 2025-06-10`,
        CINplanDates: `
            | LAchildID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 2025-05-10       |
            | two       | 2025-05-10       |
            | three     | 2025-05-10       | 2025-06-31
            | four      | 2025-05-10       |
            | five      | 2025-02-30       | 2025-07-10`
      }
    }
  ]
})
