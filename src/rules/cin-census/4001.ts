import { childRule, sameDetails } from '../return/cin-return.js'

export default childRule({
  code: '4001',
  message:
    'A child in need plan is still open while a child protection plan of the same spell in need is open. End one of them.',
  fields: ['CINPlanEndDate', 'CPPendDate'],
  of: 'CINplanDates',
  needs: ['ChildProtectionPlans'],
  // Within one CINdetails, a child protection plan without an end date forbids a child in need plan without one.
  find: child =>
    child.CINplanDates.filter(plan => !plan.holds('CINPlanEndDate')).flatMap(plan => {
      const open = sameDetails(child, 'ChildProtectionPlans', plan).filter(each => !each.holds('CPPendDate'))
      return open.length > 0 ? [plan, ...open] : []
    }),
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
    }
  ]
})
