import { absenceType } from '../../sources/code-sets/absence-type.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '564',
  message:
    'The child was missing or away (MISSING), but the day it began (MIS_START) is blank. Add it, or take the row out.',
  fields: ['MISSING', 'MIS_START'],
  each: 'Missing',
  // MISSING M/A with MIS_START null.
  breaks: (row, _, { year }) => isCode(absenceType, row.MISSING, year) && !row.holds('MIS_START'),
  examples: [
    {
      title: 'missing and away, with and without a first day',
      given: {
        Missing: `
            | CHILD | MISSING | MIS_START
          ✗ | one   | M       |
          ✗ | two   | A       |
            | three | M       | 01/05/2025
            | four  | M       | 31/02/2025
            | five  | X       |
            | six   |         |`
      }
    }
  ]
})
