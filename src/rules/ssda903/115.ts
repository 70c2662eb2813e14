import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '115',
  message:
    'The day it was decided that the child should be placed for adoption (DATE_PLACED) is not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['DATE_PLACED'],
  each: 'PlacedAdoption',
  // PlacedAdoption row with DATE_PLACED present and not a valid date.
  breaks: row => row.holds('DATE_PLACED') && Number.isNaN(row.DATE_PLACED),
  examples: [
    {
      title: 'a day the calendar does not have, words instead of a day, a day, and a blank',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 31/02/2026
          ✗ | two   | soon
            | three | 28/02/2026
            | four  |`
      }
    }
  ]
})
