import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '113',
  message:
    'The day the child was matched with the adopters (DATE_MATCH) is not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['DATE_MATCH'],
  each: 'AD1',
  // AD1 row with DATE_MATCH present and not a valid date.
  breaks: row => row.holds('DATE_MATCH') && Number.isNaN(row.DATE_MATCH),
  examples: [
    {
      title: 'a day the calendar does not have, words instead of a day, a day, and a blank',
      given: {
        AD1: `
            | CHILD | DATE_MATCH
          ✗ | one   | 31/02/2026
          ✗ | two   | soon
            | three | 28/02/2026
            | four  |`
      }
    }
  ]
})
