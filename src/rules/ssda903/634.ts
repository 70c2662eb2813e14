import { dayNumber } from '../../domain/day.js'
import { childRule } from '../return/ssda903-return.js'

const ASKED_SINCE = dayNumber('2016-04-01')

export default childRule({
  code: '634',
  message:
    'There is something about an earlier permanent home (PREV_PERM, LA_PERM, DATE_PERM) for a child with no episode begun after 1 April 2016 (DECOM), of whom it is not asked. Take it out, or mend the episodes.',
  fields: ['LA_PERM', 'PREV_PERM', 'DATE_PERM', 'DECOM'],
  of: 'PrevPerm',
  needs: ['Episodes'],
  find: child => {
    // If PREV_PERM or LA_PERM or DATE_PERM is provided,
    const provided = child.PrevPerm.filter(
      row => row.PREV_PERM !== null || row.LA_PERM !== null || row.holds('DATE_PERM')
    )
    // then at least one episode must have a DECOM later than 01/04/2016.
    if (provided.length === 0 || child.Episodes.some(({ DECOM }) => DECOM > ASKED_SINCE)) return []
    return [...provided, ...child.Episodes]
  },
  examples: [
    {
      title: 'begun on 1 April 2016, and the day after',
      given: {
        PrevPerm: `
            | CHILD | PREV_PERM | LA_PERM | DATE_PERM
          ✗ | one   | P1        |         |
          ✗ | one   |           | 806     |
          ✗ | one   |           |         | ZZ/ZZ/2014
            | one   |           |         |
            | zero  |           |         |
            | two   | P1        | 806     | 01/01/2014
            | three | P1        | 806     | 01/01/2014
          ✗ | four  | P1        | 806     | 01/01/2014
          ✗ | five  | Z1        |         |`,
        Episodes: `
            | CHILD | DECOM
          ✗ | one   | 01/04/2016
          ✗ | one   | 01/01/2015
            | zero  | 01/01/2015
            | two   | 02/04/2016
            | three | 01/01/2015
            | three | 01/01/2017
          ✗ | four  | 31/02/2017`
      }
    }
  ]
})
