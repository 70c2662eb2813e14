import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '701',
  since: '2026-27',
  message:
    'The day the deprivation of liberty order ended (DOLO_END) is not a day of the calendar. Write it as dd/mm/yyyy, or leave it blank while the order runs on.',
  fields: ['DOLO_END'],
  each: 'DoLo',
  // DOLO_END present and not a valid date.
  breaks: order => order.holds('DOLO_END') && Number.isNaN(order.DOLO_END),
  examples: [
    {
      title: 'a day, a day the calendar does not have, and an order that runs on',
      given: {
        DoLo: `
            | CHILD | DOLO_END
            | one   | 28/02/2027
          ✗ | two   | 29/02/2027
            | three |`
      }
    }
  ]
})
