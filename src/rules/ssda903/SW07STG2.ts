import { rowRule } from '../return/ssda903-return.js'

/** The whole days in a mean year of 365.2425: a day before one is more than so many back. */
const MEAN_YEAR = 365

export default rowRule({
  code: 'SW07STG2',
  since: '2023-24',
  message:
    'The social worker episode ended (SW_DEC) after the last day of the collection year, or more than a year before its first. Mend the day, or take the row out.',
  fields: ['SW_DEC'],
  each: 'SWEpisodes',
  // SW_DEC before the start less one mean year, or after the end.
  breaks: ({ SW_DEC }, _, { start, end }) => SW_DEC < start - MEAN_YEAR || SW_DEC > end,
  examples: [
    {
      title:
        'a year before the first day of the year, a day earlier, the last day of the year, a day later, and no day',
      given: {
        SWEpisodes: `
            | CHILD | SW_DEC
            | one   | 01/04/2024
          ✗ | two   | 31/03/2024
            | three | 31/03/2026
          ✗ | four  | 01/04/2026
            | five  |
            | six   | ZZ/ZZ/2020`
      }
    },
    {
      title: 'where a leap day lies in the year before, a mean year does not reach back to 1 April',
      year: '2024-25',
      given: {
        SWEpisodes: `
            | CHILD | SW_DEC
            | one   | 02/04/2023
          ✗ | two   | 01/04/2023`
      }
    }
  ]
})
