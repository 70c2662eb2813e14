import { beginningWithinAnother } from '../days/overlaps.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '4014',
  message:
    'A child in need plan began (CINPlanStartDate) on a day when another of the same child ran. End the other before it, or keep one of the two.',
  fields: ['CINPlanStartDate', 'CINPlanEndDate'],
  of: 'CINplanDates',
  find: (child, { end }) =>
    // The CINPlanStartDate of a plan must not lie, of any other of the child,
    beginningWithinAnother(
      child.CINplanDates,
      // from CINPlanStartDate
      ({ CINPlanStartDate }) => CINPlanStartDate,
      // to CINPlanEndDate, or to the last day of the census year if there is none.
      plan => (plan.holds('CINPlanEndDate') ? plan.CINPlanEndDate : end)
    ),
  examples: [
    {
      title: 'begun on the last day of another plan and the day after, and on its first day and the day before',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 1            | 2025-05-10       | 2025-06-10
          ✗ | one       | 1            | 2025-06-10       | 2025-07-10
            | two       | 1            | 2025-05-10       | 2025-06-10
            | two       | 1            | 2025-06-11       | 2025-07-10
          ✗ | three     | 1            | 2025-05-10       | 2025-06-10
          ✗ | three     | 1            | 2025-05-10       | 2025-07-10
          ✗ | four      | 1            | 2025-05-10       | 2025-06-10
          ✗ | four      | 1            | 2025-05-09       | 2025-05-20
            | five      | 1            | 2025-05-10       | 2025-06-10
            | five      | 1            | 2025-05-08       | 2025-05-09`
      }
    },
    {
      title: 'an open plan runs to the last day of the year, and plans of another spell count',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 1            | 2025-05-10       |
          ✗ | one       | 2            | 2026-03-31       |
            | two       | 1            | 2025-05-10       |
            | two       | 1            | 2026-04-01       |
            | three     | 1            | 2025-05-10       |
            | four      | 1            | 2025-05-10       | 2025-06-31
            | four      | 1            | 2025-05-20       | 2025-06-10
            | five      | 1            | 2025-05-10       | 2025-06-10
            | five      | 1            | 2025-02-30       | 2025-06-10`
      }
    }
  ]
})
