import { earliestDayOf } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW06STG2',
  since: '2023-24',
  message:
    'The day the social worker episode began (SW_DECOM) is after the last day of the collection year, missing, or no day of the calendar. Mend it, or take the row out.',
  fields: ['SW_DECOM'],
  each: 'SWEpisodes',
  // SW_DECOM after the end (or unreadable); one known in part is taken as the earliest day it may be.
  breaks: (row, _, { end }) => !(earliestDayOf(row, 'SW_DECOM') <= end),
  examples: [
    {
      title: 'on the last day of the year, a day later, no day, and a day known in part',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM
            | one   | 31/03/2026
          ✗ | two   | 01/04/2026
          ✗ | three |
          ✗ | four  | 31/02/2025
            | five  | ZZ/05/2025
            | six   | ZZ/ZZ/2026
          ✗ | seven | ZZ/04/2026
            | eight | ZZ/ZZ/ZZZZ`
      }
    }
  ]
})
