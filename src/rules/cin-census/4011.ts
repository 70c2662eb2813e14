import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '4011',
  message:
    'A child in need plan ended (CINPlanEndDate) before it began (CINPlanStartDate). Mend whichever day is wrong.',
  fields: ['CINPlanEndDate', 'CINPlanStartDate'],
  each: 'CINplanDates',
  // If present, CINPlanEndDate must be on or after CINPlanStartDate.
  breaks: ({ CINPlanStartDate, CINPlanEndDate }) => CINPlanEndDate < CINPlanStartDate,
  examples: [
    {
      title: 'ended the day before it began, on the day, after it, and without days that can be read',
      given: {
        CINplanDates: `
            | LAchildID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 2025-05-10       | 2025-05-09
            | two       | 2025-05-10       | 2025-05-10
            | three     | 2025-05-10       | 2025-05-11
            | four      | 2025-05-10       |
            | five      | 2025-05-10       | 2025-02-30
            | six       |                  | 2025-05-09`
      }
    }
  ]
})
