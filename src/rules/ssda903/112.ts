import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '112',
  message: 'The day the child was placed for adoption (DATE_INT) is not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['DATE_INT'],
  each: 'AD1',
  // AD1 row with DATE_INT present and not a valid date.
  breaks: row => row.holds('DATE_INT') && Number.isNaN(row.DATE_INT),
  examples: [
    {
      title: 'a day the calendar does not have, words instead of a day, a day, and a blank',
      given: {
        AD1: `
            | CHILD | DATE_INT
          ✗ | one   | 31/02/2026
          ✗ | two   | soon
            | three | 28/02/2026
            | four  |`
      }
    }
  ]
})
