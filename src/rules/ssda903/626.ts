import { headerLastYear } from '../notions/last-year-header.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '626',
  message:
    "The young person is a mother now (MOTHER 1) and was not in last year's return, but her child was born (MC_DOB) before 1 April. Mend the day, or tell the department that last year's return was wrong.",
  fields: ['MOTHER', 'MC_DOB'],
  each: 'Header',
  needs: ['Header_last'],
  breaks: ({ MOTHER, MC_DOB }, child, { start }) =>
    // Header row with MC_DOB, MOTHER 1 now
    MOTHER === '1' &&
    // and 0 last year,
    headerLastYear(child, 'MOTHER').has('0') &&
    // MC_DOB before start.
    MC_DOB < start,
  examples: [
    {
      title: 'born on the last day before the year, and on its first',
      given: {
        Header: `
            | CHILD | MOTHER | MC_DOB
          ✗ | one   | 1      | 31/03/2025
            | two   | 1      | 01/04/2025
            | three | 1      |
            | four  | 0      | 31/03/2025
            | five  | 1      | 31/03/2025
            | six   | 1      | 31/03/2025
            | seven | 1      | 31/03/2025`,
        Header_last: `
            | CHILD | MOTHER
            | one   | 0
            | two   | 0
            | three | 0
            | four  | 0
            | five  | 1
            | six   |`
      }
    }
  ]
})
