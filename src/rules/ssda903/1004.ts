import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1004',
  message:
    'The day the child went missing or away (MIS_START) is missing or not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['MIS_START'],
  each: 'Missing',
  // Missing row with MIS_START null or not a valid date.
  breaks: ({ MIS_START }) => Number.isNaN(MIS_START),
  examples: [
    {
      title: 'a day the calendar does not have, a blank, and a day',
      given: {
        Missing: `
            | CHILD | MIS_START
          ✗ | one   | 31/02/2026
          ✗ | two   |
            | three | 28/02/2026`
      }
    }
  ]
})
