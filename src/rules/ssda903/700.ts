import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '700',
  since: '2026-27',
  message:
    'The day the deprivation of liberty order began (DOLO_START) is missing or not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['DOLO_START'],
  each: 'DoLo',
  // DoLo row with DOLO_START null or not a valid date.
  breaks: ({ DOLO_START }) => Number.isNaN(DOLO_START),
  examples: [
    {
      title: 'a day, a day the calendar does not have, and none',
      given: {
        DoLo: `
            | CHILD | DOLO_START
            | one   | 28/02/2027
          ✗ | two   | 29/02/2027
          ✗ | three |`
      }
    }
  ]
})
