import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8720',
  message:
    'A child protection plan has no day it began (CPPstartDate), or one after the last day of the census. Write the day, or mend it.',
  fields: ['CPPstartDate', 'ReferenceDate'],
  each: 'ChildProtectionPlans',
  breaks: ({ CPPstartDate }, _, { end }) =>
    // CPPstartDate is not present,
    Number.isNaN(CPPstartDate) ||
    // or after the reference date.
    CPPstartDate > end,
  examples: [
    {
      title: 'begun on the last day of the year, the day after, and on no day',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CPPstartDate
            | one       | 2020-05-01
            | two       | 2026-03-31
          ✗ | three     | 2026-04-01
          ✗ | four      |
          ✗ | five      | 2025-02-30`
      }
    }
  ]
})
