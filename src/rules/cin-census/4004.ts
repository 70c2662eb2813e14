import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '4004',
  message:
    'The child has more than one child in need plan without an end (CINPlanEndDate). End all but the current one.',
  fields: ['CINPlanEndDate'],
  of: 'CINplanDates',
  find: child => {
    // There must be only one CINplanDates of a child where CINPlanEndDate is missing.
    const open = child.CINplanDates.filter(plan => !plan.holds('CINPlanEndDate'))
    return open.length > 1 ? open : []
  },
  examples: [
    {
      title:
        'two open in one spell, two in different spells, one beside a plan that ended, and one with an end that is no day',
      given: {
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 1            | 2025-05-10       |
            | one       | 1            | 2025-03-10       | 2025-04-10
          ✗ | one       | 1            | 2025-06-10       |
          ✗ | two       | 1            | 2025-05-10       |
          ✗ | two       | 2            | 2025-06-10       |
            | three     | 1            | 2025-03-10       | 2025-04-10
            | three     | 1            | 2025-05-10       |
            | four      | 1            | 2025-05-10       |
            | four      | 1            | 2025-06-10       | 2025-02-30`
      }
    }
  ]
})
