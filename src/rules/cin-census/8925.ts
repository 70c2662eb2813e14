import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8925',
  message: 'A child protection plan ended (CPPendDate) before it began (CPPstartDate). Mend whichever day is wrong.',
  fields: ['CPPstartDate', 'CPPendDate'],
  each: 'ChildProtectionPlans',
  // CPPendDate present and before CPPstartDate.
  breaks: ({ CPPstartDate, CPPendDate }) => CPPendDate < CPPstartDate,
  examples: [
    {
      title: 'ended the day before it began, on the day, and not',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CPPstartDate | CPPendDate
          ✗ | one       | 2025-05-02   | 2025-05-01
            | two       | 2025-05-02   | 2025-05-02
            | three     | 2025-05-02   |
            | four      |              | 2025-05-01`
      }
    }
  ]
})
