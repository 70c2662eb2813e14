import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1005',
  message: 'The day the child came back (MIS_END) is not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['MIS_END'],
  each: 'Missing',
  // Missing row with MIS_END present and not a valid date.
  breaks: row => row.holds('MIS_END') && Number.isNaN(row.MIS_END),
  examples: [
    {
      title: 'a day the calendar does not have, words instead of a day, a day, and a blank',
      given: {
        Missing: `
            | CHILD | MIS_END
          ✗ | one   | 31/02/2026
          ✗ | two   | soon
            | three | 28/02/2026
            | four  |`
      }
    }
  ]
})
