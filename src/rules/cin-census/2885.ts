import { groupsBy } from '../notions/groups.js'
import { childRule, sameDetails } from '../return/cin-return.js'

export default childRule({
  code: '2885',
  message:
    'A child protection plan that began in the year (CPPstartDate) did not begin on the day of a first conference (DateOfInitialCPC) of the same spell in need. Mend the plan or the conference.',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  of: 'ChildProtectionPlans',
  needs: ['CINdetails', 'Section47'],
  find: (child, collection) => {
    // A CPPstartDate in the census year
    const begun = child.ChildProtectionPlans.filter(({ CPPstartDate }) => collection.holds(CPPstartDate))
    return [...groupsBy(begun, ({ CINdetailsID }) => CINdetailsID).values()].flatMap(plans => {
      // should be the DateOfInitialCPC of a Section47, or of the CINdetails when there is no Section47 under it.
      const enquiries = sameDetails(child, 'Section47', plans[0]!)
      const conferences = enquiries.length > 0 ? enquiries : sameDetails(child, 'CINdetails', plans[0]!)
      const days = new Set(conferences.map(({ DateOfInitialCPC }) => DateOfInitialCPC))
      const amiss = plans.filter(({ CPPstartDate }) => !days.has(CPPstartDate))
      // The conferences it was held against are at fault with it.
      return amiss.length > 0 ? [...amiss, ...conferences] : []
    })
  },
  examples: [
    {
      title: 'begun on the day of an enquiry’s conference, a day off, and without any conference',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
            | one       | 1            |
            | two       | 1            |
          ✗ | three     | 1            |`,
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
            | one       | 1            | 2025-05-10
            | one       | 1            | 2025-08-10
          ✗ | two       | 1            | 2025-05-10`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
            | one       | 1            | 2025-05-10
            | one       | 1            | 2025-08-10
          ✗ | two       | 1            | 2025-05-11
          ✗ | two       | 1            | 2025-05-09
          ✗ | three     | 1            | 2025-05-10`
      }
    },
    {
      title: 'the conference of the spell itself counts only where no enquiry stands under it',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
            | one       | 1            | 2025-05-10
            | two       | 1            | 2025-05-10
            | three     | 1            | 2025-05-10
            | three     | 2            |`,
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
          ✗ | two       | 1            |
          ✗ | three     | 2            | 2025-05-12`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
            | one       | 1            | 2025-05-10
          ✗ | two       | 1            | 2025-05-10
            | three     | 1            | 2025-05-10
          ✗ | three     | 2            | 2025-05-10`
      }
    },
    {
      title: 'plans on the first and last day of the year and just outside it, and on no day',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
            | one       | 1            |`,
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
          ✗ | one       | 1            |`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
            | one       | 1            | 2025-03-31
          ✗ | one       | 1            | 2025-04-01
          ✗ | one       | 1            | 2026-03-31
            | one       | 1            | 2026-04-01
            | one       | 1            | 2025-02-30
            | one       | 1            |`
      }
    }
  ]
})
