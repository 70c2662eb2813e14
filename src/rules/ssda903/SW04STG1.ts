import { earliestDayOf } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW04STG1',
  since: '2023-24',
  message:
    'The day the social worker episode began (SW_DECOM) is not a day of the calendar. Write it as dd/mm/yyyy, with ZZ for a day or month not known and ZZZZ for a year.',
  fields: ['SW_DECOM'],
  each: 'SWEpisodes',
  breaks: row =>
    // SW_DECOM present
    row.holds('SW_DECOM') &&
    // and not a valid date, where day or month ZZ and year ZZZZ are accepted.
    Number.isNaN(earliestDayOf(row, 'SW_DECOM')),
  examples: [
    {
      title: 'days, days known in part, days the calendar does not have, and none',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM
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
