import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '102',
  message: 'The date of birth (DOB) is missing or not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['DOB'],
  each: 'Header',
  // Header row with DOB null or not a valid date.
  breaks: ({ DOB }) => Number.isNaN(DOB),
  examples: [
    {
      title: 'a day the calendar does not have, a blank, and a day',
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 31/02/2026
          ✗ | two   |
            | three | 28/02/2026`
      }
    }
  ]
})
