import { sharingDetails } from '../notions/same-details.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '4001',
  message:
    'A child in need plan is still open while a child protection plan of the same spell in need is open. End one of them.',
  fields: ['CINPlanEndDate', 'CPPendDate'],
  of: 'CINplanDates',
  needs: ['ChildProtectionPlans'],
  // Within one CINdetails, a child protection plan without an end date forbids a child in need plan without one.
  find: child =>
    sharingDetails(
      child.ChildProtectionPlans.filter(plan => !plan.holds('CPPendDate')),
      child.CINplanDates.filter(plan => !plan.holds('CINPlanEndDate'))
    ),
  examples: [
    {
      title: 'both open in one spell in need; one of them over; open in different spells',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 1            | 2025-05-01       |
            | two       | 1            | 2025-05-01       | 2025-06-01
            | three     | 1            | 2025-05-01       |
            | four      | 1            | 2025-05-01       |`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate | CPPendDate
          ✗ | one       | 1            | 2025-06-01   |
            | two       | 1            | 2025-06-01   |
            | three     | 1            | 2025-06-01   | 2025-07-01
            | four      | 2            | 2025-06-01   |`
      }
    },
    {
      title: 'several open in one spell',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 1            | 2025-05-01       |
          ✗ | one       | 1            | 2025-05-02       |
            | one       | 1            | 2025-05-03       | 2025-06-01
            | one       | 2            | 2025-05-03       |`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate | CPPendDate
          ✗ | one       | 1            | 2025-06-01   |
          ✗ | one       | 1            | 2025-06-02   |
            | one       | 1            | 2025-06-03   | 2025-07-01`
      }
    }
  ]
})
