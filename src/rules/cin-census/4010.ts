import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '4010',
  message:
    'A child in need plan has no first day (CINPlanStartDate), or one after the end of the census year. Write the day it began, or leave the plan for the next census.',
  fields: ['CINPlanStartDate'],
  each: 'CINplanDates',
  // CINPlanStartDate must be present and on or before the last day of the census year.
  breaks: ({ CINPlanStartDate }, _, { end }) => !(CINPlanStartDate <= end),
  examples: [
    {
      title: 'begun before the last day of the year, on it and the day after, on no day, and not at all',
      given: {
        CINplanDates: `
            | LAchildID | CINPlanStartDate
            | one       | 2024-05-10
            | two       | 2026-03-31
          ✗ | three     | 2026-04-01
          ✗ | four      | 2025-02-30
          ✗ | five      |`
      }
    }
  ]
})
