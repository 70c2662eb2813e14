import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8930',
  message:
    'A child protection plan ended (CPPendDate) outside the year of the census. Mend the day, or leave the plan out.',
  fields: ['CPPendDate', 'ReferenceDate'],
  each: 'ChildProtectionPlans',
  // CPPendDate present and outside the census period, first and last day included.
  breaks: ({ CPPendDate }, _, { start, end }) => CPPendDate < start || CPPendDate > end,
  examples: [
    {
      title: 'the first and last day of the year, the days outside, and no day',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CPPendDate
          ✗ | one       | 2025-03-31
            | two       | 2025-04-01
            | three     | 2026-03-31
          ✗ | four      | 2026-04-01
            | five      |
            | six       | 2025-02-30`
      }
    }
  ]
})
