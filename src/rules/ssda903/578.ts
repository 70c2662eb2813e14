import { hadLeftCare } from '../notions/within-care.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '578',
  message:
    'Being missing or away began (MIS_START) when the child was no longer looked after. Mend the day, or take the row out.',
  fields: ['MIS_START'],
  each: 'Missing',
  needs: ['Episodes'],
  // If MIS_START is on or after the DEC (of the last period of care begun by then), there should be no such information.
  breaks: ({ MIS_START }, child) => hadLeftCare(child, MIS_START),
  examples: [
    {
      title: 'begun the day before care ended, on the day, and after',
      given: {
        Missing: `
            | CHILD | MIS_START
            | one   | 30/04/2025
            | one   | 01/05/2025
            | one   | 29/06/2025
          ✗ | one   | 30/06/2025
          ✗ | one   | 01/09/2025
            | one   |
            | two   | 01/09/2025
            | three | 01/09/2025`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 30/06/2025
            | two   | 01/05/2025 |`
      }
    },
    {
      title: 'on the day one episode ends another begins, and between two times in care',
      given: {
        Missing: `
            | CHILD | MIS_START
            | one   | 01/06/2025
          ✗ | one   | 30/06/2025
            | one   | 01/08/2025`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 01/06/2025
            | one   | 01/06/2025 | 30/06/2025
            | one   | 01/08/2025 | 01/10/2025`
      }
    }
  ]
})
