import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8935',
  message: 'The child has more than one open child protection plan (CPPendDate). End all but one.',
  fields: ['CPPendDate'],
  of: 'ChildProtectionPlans',
  find: child => {
    // More than one child protection plan of a child without CPPendDate.
    const open = child.ChildProtectionPlans.filter(plan => !plan.holds('CPPendDate'))
    return open.length > 1 ? open : []
  },
  examples: [
    {
      title: 'two open, in one case or two; one open and one ended',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPendDate
          ✗ | one       | 1            |
            | one       | 1            | 2025-05-01
          ✗ | one       | 2            |
            | two       | 1            |
            | two       | 1            | 2025-05-01
            | three     | 1            |
            | three     | 1            | 2025-02-30`
      }
    }
  ]
})
