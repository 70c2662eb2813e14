import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '389',
  message:
    "The young person moved into adult social care's residential care (REC E7) before their 16th birthday, or a day needed to tell is missing. Mend the reason, the day the episode ended or the date of birth.",
  fields: ['REC'],
  each: 'Episodes',
  needs: ['Header'],
  // REC E7 with DEC not on or after the 16th birthday; absent days are an error.
  breaks: ({ REC, DEC }, child) => REC === 'E7' && !(DEC >= yearsAfter(birthInHeader(child), 16)),
  examples: [
    {
      title: 'moved on the 16th birthday and the day before, and days missing',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2009
            | two   |
            | three | 31/04/2007`,
        Episodes: `
            | CHILD | DEC        | REC
            | one   | 02/05/2025 | E7
          ✗ | one   | 01/05/2025 | E7
            | one   | 01/05/2025 | E4A
          ✗ | one   |            | E7
          ✗ | one   | 31/06/2025 | E7
          ✗ | two   | 02/05/2025 | E7
          ✗ | three | 02/05/2025 | E7
          ✗ | four  | 02/05/2025 | E7`
      }
    }
  ]
})
