import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '116',
  message:
    'The day the plan to place the child for adoption ended (DATE_PLACED_CEASED) is not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['DATE_PLACED_CEASED'],
  each: 'PlacedAdoption',
  // PlacedAdoption row with DATE_PLACED_CEASED present and not a valid date.
  breaks: row => row.holds('DATE_PLACED_CEASED') && Number.isNaN(row.DATE_PLACED_CEASED),
  examples: [
    {
      title: 'a day the calendar does not have, words instead of a day, a day, and a blank',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED
          ✗ | one   | 31/02/2026
          ✗ | two   | soon
            | three | 28/02/2026
            | four  |`
      }
    }
  ]
})
