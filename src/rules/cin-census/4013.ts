import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '4013',
  message:
    'A child in need plan ended (CINPlanEndDate) outside the census year. Mend the day, or leave out the plan if it ended before the year.',
  fields: ['CINPlanEndDate'],
  each: 'CINplanDates',
  // If CINPlanEndDate is present, it must not be before the census year or after it.
  breaks: ({ CINPlanEndDate }, _, { start, end }) => CINPlanEndDate < start || CINPlanEndDate > end,
  examples: [
    {
      title: 'ended on the first and last day of the year and a day outside it, on no day, and not at all',
      given: {
        CINplanDates: `
            | LAchildID | CINPlanEndDate
          ✗ | one       | 2025-03-31
            | two       | 2025-04-01
            | three     | 2026-03-31
          ✗ | four      | 2026-04-01
            | five      | 2025-02-30
            | six       |`
      }
    }
  ]
})
