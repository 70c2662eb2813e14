import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '301',
  message: 'The date of birth (DOB) is after the last day of the collection year. Mend the date of birth.',
  fields: ['DOB'],
  each: 'Header',
  // DOB must be on or before the last day of the year.
  breaks: ({ DOB }, _, { end }) => DOB > end,
  examples: [
    {
      title: 'born on the last day of the year and the day after',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 31/03/2026
          ✗ | two   | 01/04/2026
            | three | 31/04/2026
            | four  |`
      }
    }
  ]
})
