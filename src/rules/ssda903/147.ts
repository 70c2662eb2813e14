import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '147',
  message: 'The day the episode ended (DEC) is not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['DEC'],
  each: 'Episodes',
  // Episode with DEC present and not a valid date.
  breaks: row => row.holds('DEC') && Number.isNaN(row.DEC),
  examples: [
    {
      title: 'a day the calendar does not have, words instead of a day, a day, and a blank',
      given: {
        Episodes: `
            | CHILD | DEC
          ✗ | one   | 31/02/2026
          ✗ | two   | soon
            | three | 28/02/2026
            | four  |`
      }
    }
  ]
})
