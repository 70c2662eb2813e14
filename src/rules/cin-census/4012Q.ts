import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '4012Q',
  severity: 'query',
  message:
    'A child in need plan began and ended on the same day (CINPlanStartDate, CINPlanEndDate). Check both days, and leave the plan out if there was none.',
  fields: ['CINPlanStartDate', 'CINPlanEndDate'],
  each: 'CINplanDates',
  // CINPlanStartDate should not be the same as CINPlanEndDate.
  breaks: ({ CINPlanStartDate, CINPlanEndDate }) => CINPlanStartDate === CINPlanEndDate,
  examples: [
    {
      title: 'ended on the day it began, the days beside it, and without days that can be read',
      given: {
        CINplanDates: `
            | LAchildID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 2025-05-10       | 2025-05-10
            | two       | 2025-05-10       | 2025-05-11
            | three     | 2025-05-10       | 2025-05-09
            | four      |                  |
            | five      | 2025-02-30       | 2025-02-30`
      }
    }
  ]
})
