import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '387',
  message:
    'The young person left for independent living (REC E5 or E6) before their 14th birthday, or their date of birth is missing. Mend the reason, the day the episode ended or the date of birth.',
  fields: ['REC'],
  each: 'Episodes',
  needs: ['Header'],
  breaks: ({ REC, DEC }, child) =>
    // REC E5 or E6, DEC present,
    (REC === 'E5' || REC === 'E6') &&
    !Number.isNaN(DEC) &&
    // before the 14th birthday, or DOB absent.
    !(DEC >= yearsAfter(birthInHeader(child), 14)),
  examples: [
    {
      title: 'left on the 14th birthday and the day before, and days missing',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2011
            | two   |
            | three | 31/04/2007`,
        Episodes: `
            | CHILD | DEC        | REC
            | one   | 02/05/2025 | E5
          ✗ | one   | 01/05/2025 | E5
          ✗ | one   | 01/05/2025 | E6
            | one   | 01/05/2025 | E4A
            | one   |            | E5
            | one   | 31/04/2025 | E6
          ✗ | two   | 02/05/2025 | E5
          ✗ | three | 02/05/2025 | E6
          ✗ | four  | 02/05/2025 | E6`
      }
    }
  ]
})
