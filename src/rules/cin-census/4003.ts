import { daysWithin } from '../days/day-order.js'
import { childRule, sameDetails } from '../return/cin-return.js'

export default childRule({
  code: '4003',
  message:
    'A child protection plan was reviewed (CPPreviewDate) while the child had a child in need plan in the same spell in need. Mend the days of the plan or of the review.',
  fields: ['CINPlanStartDate', 'CINPlanEndDate', 'CPPreviewDate'],
  of: 'Reviews',
  needs: ['CINplanDates', 'ChildProtectionPlans'],
  find: child => {
    // A CPPreviewDate that is the CPPendDate of its plan is allowed.
    const planOf = (row: { readonly CINdetailsID: string | null; readonly CPPID: string | null }) =>
      `${row.CINdetailsID} ${row.CPPID}`
    const ends = new Set(child.ChildProtectionPlans.map(plan => `${planOf(plan)} ${plan.CPPendDate}`))
    const spells = new Map(child.Reviews.map(review => [review.CINdetailsID, review]))
    // Within one CINdetails no other may lie from a CINPlanStartDate to its CINPlanEndDate.
    return [...spells.values()].flatMap(spell =>
      daysWithin(
        sameDetails(child, 'Reviews', spell).filter(review => !ends.has(`${planOf(review)} ${review.CPPreviewDate}`)),
        ({ CPPreviewDate }) => CPPreviewDate,
        sameDetails(child, 'CINplanDates', spell),
        ({ CINPlanStartDate }) => CINPlanStartDate,
        ({ CINPlanEndDate }) => CINPlanEndDate
      )
    )
  },
  examples: [
    {
      title: 'reviewed on the first and last day of a child in need plan, and a day before and after them',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 1            | 2025-05-10       | 2025-06-10
            | one       | 1            | 2025-10-10       | 2025-11-10
            | two       | 1            | 2025-05-10       | 2025-06-10`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPID | CPPendDate
            | one       | 1            | 1     |
            | two       | 1            | 1     |`,
        Reviews: `
            | LAchildID | CINdetailsID | CPPID | CPPreviewDate
          ✗ | one       | 1            | 1     | 2025-05-10
          ✗ | one       | 1            | 1     | 2025-06-10
            | two       | 1            | 1     | 2025-05-09
            | two       | 1            | 1     | 2025-06-11
            | two       | 1            | 1     | 2025-02-30
            | two       | 1            | 1     |`
      }
    },
    {
      title: 'a review on the day its own plan ended is allowed, on the day another ended it is not',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
            | one       | 1            | 2025-05-10       | 2025-06-10
          ✗ | two       | 1            | 2025-05-10       | 2025-06-10`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPID | CPPendDate
            | one       | 1            | 1     | 2025-05-10
            | two       | 1            | 1     | 2025-05-10
            | two       | 1            | 2     | 2025-05-11`,
        Reviews: `
            | LAchildID | CINdetailsID | CPPID | CPPreviewDate
            | one       | 1            | 1     | 2025-05-10
          ✗ | two       | 1            | 2     | 2025-05-10`
      }
    },
    {
      title: 'plans of another spell, and plans without a readable first or last day',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
            | one       | 2            | 2025-05-10       | 2025-06-10
            | two       | 1            | 2025-05-10       |
            | three     | 1            | 2025-02-30       | 2025-06-10
          ✗ | four      | 1            | 2025-05-10       | 2025-06-10
            | four      | 1            | 2025-02-30       | 2025-06-10`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPID | CPPendDate
            | one       | 1            | 1     |`,
        Reviews: `
            | LAchildID | CINdetailsID | CPPID | CPPreviewDate
            | one       | 1            | 1     | 2025-05-20
            | two       | 1            | 1     | 2025-05-20
            | three     | 1            | 1     | 2025-05-20
          ✗ | four      | 1            | 1     | 2025-05-20`
      }
    }
  ]
})
