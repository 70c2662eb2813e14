import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '171',
  message: "The date of birth of the mother's child (MC_DOB) is not a day of the calendar. Write it as dd/mm/yyyy.",
  fields: ['MC_DOB'],
  each: 'Header',
  // Header row with MC_DOB present and not a valid date.
  breaks: header => header.holds('MC_DOB') && Number.isNaN(header.MC_DOB),
  examples: [
    {
      title: 'a day the calendar does not have, a day, and a blank',
      given: {
        Header: `
            | CHILD | MC_DOB
          ✗ | one   | 31/06/2025
            | two   | 30/06/2025
            | three |`
      }
    }
  ]
})
