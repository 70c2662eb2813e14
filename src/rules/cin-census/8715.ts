import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8715',
  message:
    'The initial conference of a section 47 enquiry (DateOfInitialCPC) lies outside the year of the census. Mend the day, or leave the enquiry out.',
  fields: ['DateOfInitialCPC', 'ReferenceDate'],
  each: 'Section47',
  // DateOfInitialCPC present and outside the census year.
  breaks: ({ DateOfInitialCPC }, _, { start, end }) => DateOfInitialCPC < start || DateOfInitialCPC > end,
  examples: [
    {
      title: 'the first and last day of the year, the days outside, and no day',
      given: {
        Section47: `
            | LAchildID | DateOfInitialCPC
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
