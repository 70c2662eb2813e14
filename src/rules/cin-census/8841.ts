import { outOfOrder } from '../days/day-order.js'
import { groupsBy } from '../notions/groups.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8841',
  message:
    'A child protection plan was reviewed (CPPreviewDate) on or before the day it began (CPPstartDate). Mend whichever day is wrong.',
  fields: ['CPPstartDate', 'CPPreviewDate'],
  of: 'Reviews',
  needs: ['ChildProtectionPlans'],
  find: child => {
    // Within a child protection plan,
    const reviews = groupsBy(child.Reviews, planOf)
    return [...groupsBy(child.ChildProtectionPlans, planOf)].flatMap(([plan, plans]) =>
      outOfOrder(
        plans,
        // CPPreviewDate before the day after CPPstartDate.
        ({ CPPstartDate }) => CPPstartDate + 1,
        reviews.get(plan) ?? [],
        ({ CPPreviewDate }) => CPPreviewDate
      )
    )
  },
  examples: [
    {
      title: 'reviewed the day before the plan began, on the day, and the day after',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPID | CPPstartDate
          ✗ | one       | 1            | 1     | 2025-05-02
          ✗ | two       | 1            | 1     | 2025-05-02
            | three     | 1            | 1     | 2025-05-02
            | four      | 1            | 1     | 2025-05-02
            | five      | 1            | 1     |`,
        Reviews: `
            | LAchildID | CINdetailsID | CPPID | CPPreviewDate
          ✗ | one       | 1            | 1     | 2025-05-01
          ✗ | two       | 1            | 1     | 2025-05-02
            | two       | 1            | 1     | 2025-07-02
            | three     | 1            | 1     | 2025-05-03
            | four      | 1            | 1     |
            | five      | 1            | 1     | 2025-05-01`
      }
    },
    {
      title: 'reviews of another plan of the child',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPID | CPPstartDate
            | one       | 1            | 1     | 2025-05-02
            | one       | 1            | 2     | 2025-09-01
          ✗ | one       | 2            | 1     | 2025-12-01`,
        Reviews: `
            | LAchildID | CINdetailsID | CPPID | CPPreviewDate
            | one       | 1            | 1     | 2025-06-01
          ✗ | one       | 2            | 1     | 2025-11-01`
      }
    }
  ]
})

function planOf({ CINdetailsID, CPPID }: { readonly CINdetailsID: string | null; readonly CPPID: string | null }) {
  return `${CINdetailsID} ${CPPID}`
}
