import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '460',
  message:
    'The young person is said to have stayed with their carers as an adult (REC E17), but care ended (DEC) before the eighteenth birthday. Mend the reason, or whichever day is wrong.',
  fields: ['DEC', 'REC'],
  each: 'Episodes',
  needs: ['Header'],
  // REC E17 with DEC before the 18th birthday.
  breaks: ({ REC, DEC }, child) => REC === 'E17' && DEC < yearsAfter(birthInHeader(child), 18),
  examples: [
    {
      title: 'ended on the eighteenth birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/06/2007
            | two   | 02/06/2007
            | three | 02/06/2007
            | four  |
            | five  | 02/06/2007
            | six   | 02/06/2007`,
        Episodes: `
            | CHILD | DEC        | REC
            | one   | 02/06/2025 | E17
          ✗ | two   | 01/06/2025 | E17
            | three | 01/06/2025 | E8
            | four  | 01/06/2025 | E17
            | five  |            | E17
            | six   | 31/04/2025 | E17
            | seven | 01/06/2025 | E17`
      }
    }
  ]
})
