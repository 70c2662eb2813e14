import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8620',
  message: 'A case closed (CINclosureDate) outside the year of the census. Mend the day, or leave the case out.',
  fields: ['CINclosureDate'],
  each: 'CINdetails',
  // CINclosureDate present and outside the census period.
  breaks: ({ CINclosureDate }, _, { start, end }) => CINclosureDate < start || CINclosureDate > end,
  examples: [
    {
      title: 'the first and last day of the year, the days outside, and no day',
      given: {
        CINdetails: `
            | LAchildID | CINclosureDate
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
