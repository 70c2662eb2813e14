import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8840',
  message:
    'A child protection plan ended (CPPendDate) on the day it began (CPPstartDate). Mend whichever day is wrong, or take the plan out.',
  fields: ['CPPstartDate', 'CPPendDate'],
  each: 'ChildProtectionPlans',
  // CPPstartDate is the same as CPPendDate.
  breaks: ({ CPPstartDate, CPPendDate }) => CPPstartDate === CPPendDate,
  examples: [
    {
      title: 'ended on the day, the day after, the day before, and not; no day at all',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CPPstartDate | CPPendDate
          ✗ | one       | 2025-05-02   | 2025-05-02
            | two       | 2025-05-02   | 2025-05-03
            | three     | 2025-05-02   | 2025-05-01
            | four      | 2025-05-02   |
            | five      |              |`
      }
    }
  ]
})
