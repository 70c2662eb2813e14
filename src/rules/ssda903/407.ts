import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { childRule } from '../return/ssda903-return.js'

const SPECIAL_GUARDIANSHIP: ReadonlySet<string | null> = new Set(['E45', 'E46', 'E47', 'E48'])

export default childRule({
  code: '407',
  message:
    'Care is said to have ended (DEC) in a special guardianship order (REC E45 to E48) on or after the eighteenth birthday, when none can be made. Mend the reason, or whichever day is wrong.',
  fields: ['DEC', 'DOB', 'REC'],
  of: 'Episodes',
  needs: ['Header'],
  find: child => {
    // DOB must be less than 18 years before DEC
    const adult = yearsAfter(birthInHeader(child), 18)
    // if REC is E45, E46, E47 or E48.
    const late = child.Episodes.filter(({ REC, DEC }) => SPECIAL_GUARDIANSHIP.has(REC) && DEC >= adult)
    return late.length > 0 ? [...child.Header, ...late] : []
  },
  examples: [
    {
      title: 'ended on the eighteenth birthday, and the day before',
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 02/06/2007
            | two   | 02/06/2007
          ✗ | three | 02/06/2007
            | four  |
            | five  | 02/06/2007
            | six   | 02/06/2007`,
        Episodes: `
            | CHILD | DEC        | REC
          ✗ | one   | 02/06/2025 | E45
            | two   | 01/06/2025 | E45
          ✗ | three | 03/06/2025 | E48
            | three | 01/05/2025 | E48
            | four  | 02/06/2025 | E45
            | five  |            | E45
            | six   | 31/02/2026 | E45`
      }
    },
    {
      title: 'for all four reasons and no other',
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 02/06/2007
            | two   | 02/06/2007
          ✗ | three | 02/06/2007`,
        Episodes: `
            | CHILD | DEC        | REC
          ✗ | one   | 01/07/2025 | E46
            | two   | 01/07/2025 | E41
            | two   | 01/07/2025 |
          ✗ | three | 01/07/2025 | E47`
      }
    }
  ]
})
