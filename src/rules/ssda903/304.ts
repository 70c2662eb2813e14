import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '304',
  message:
    'The child stopped being unaccompanied (DUC) after their 18th birthday, when that status ends by itself. Mend the day, or the date of birth (DOB).',
  fields: ['DUC'],
  each: 'UASC',
  // UASC row with DUC after the 18th birthday.
  breaks: ({ DUC, DOB }) => DUC > yearsAfter(DOB, 18),
  examples: [
    {
      title: 'on the 18th birthday and the day after, born on 29 February too',
      given: {
        UASC: `
            | CHILD | DOB        | DUC
            | one   | 02/05/2007 | 02/05/2025
          ✗ | two   | 02/05/2007 | 03/05/2025
            | three | 29/02/2008 | 01/03/2026
          ✗ | four  | 29/02/2008 | 02/03/2026
            | five  | 02/05/2007 |
            | six   |            | 03/05/2025
            | seven | 02/05/2007 | 31/09/2025`
      }
    }
  ]
})
