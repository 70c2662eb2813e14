import { daysOf } from '../days/other-days.js'
import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '580',
  message:
    'The child was missing or away until their eighteenth birthday, and the episode ended that day (DEC), but not because they turned eighteen (REC E8). Mend the reason or the day.',
  fields: ['REC'],
  each: 'Episodes',
  needs: ['Missing'],
  breaks: ({ DEC, REC }, child) =>
    // Episode whose DEC equals a MIS_END equal to the 18th birthday,
    child
      .once('missing until eighteen', () => {
        const ended = child.Missing.filter(({ DOB, MIS_END }) => MIS_END === yearsAfter(DOB, 18))
        return daysOf(ended, ({ MIS_END }) => MIS_END)
      })
      .has(DEC) &&
    // with REC not E8.
    REC !== 'E8',
  examples: [
    {
      title: 'missing until the birthday on which the episode ended',
      given: {
        Episodes: `
            | CHILD | DEC        | REC
          ✗ | one   | 10/05/2025 | E4A
            | two   | 10/05/2025 | E8
          ✗ | three | 10/05/2025 |
            | four  | 10/05/2025 | E4A
            | five  | 09/05/2025 | E4A
            | five  | 11/05/2025 | E4A
            | six   |            | E4A`,
        Missing: `
            | CHILD | DOB        | MIS_END
            | one   | 10/05/2007 | 10/05/2025
            | two   | 10/05/2007 | 10/05/2025
            | three | 10/05/2007 | 10/05/2025
            | four  | 11/05/2007 | 10/05/2025
            | five  | 10/05/2007 | 10/05/2025
            | six   |            |`
      }
    }
  ]
})
