import { earliestDayOf } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW05STG1',
  since: '2023-24',
  message:
    'The day the social worker episode ended (SW_DEC) is not a day of the calendar. Write it as dd/mm/yyyy, with ZZ for a day or month not known and ZZZZ for a year.',
  fields: ['SW_DEC'],
  each: 'SWEpisodes',
  breaks: row =>
    // SW_DEC present
    row.holds('SW_DEC') &&
    // and not a valid date, where day or month ZZ and year ZZZZ are accepted.
    Number.isNaN(earliestDayOf(row, 'SW_DEC')),
  examples: [
    {
      title: 'days, days known in part, days the calendar does not have, and none',
      given: {
        SWEpisodes: `
            | CHILD | SW_DEC
            | one   | 28/02/2025
          ✗ | two   | 29/02/2025
            | three | ZZ/05/2025
            | four  | zz/zz/2025
            | five  | ZZ/ZZ/ZZZZ
            | six   | 29/02/ZZZZ
          ✗ | seven | 30/02/ZZZZ
          ✗ | eight | ZZ/13/2025
          ✗ | nine  | ZZ
          ✗ | nine  | ZZ/05/ZZ
          ✗ | nine  | Z/05/2025
            | ten   |`
      }
    }
  ]
})
