import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

const FOYERS: ReadonlySet<string | null> = new Set(['T', 'T1', 'T2'])

export default rowRule({
  code: '347',
  message:
    'A young person who was not yet 18 when the year began is returned as living in a foyer or similar supported accommodation (ACCOM T1 or T2). Choose another code, or mend the date of birth (DOB).',
  fields: ['ACCOM', 'DOB'],
  since: '2023-24',
  each: 'OC3',
  breaks: ({ ACCOM, DOB }, _, { start }) =>
    // If ACCOM is T (suitable or not),
    FOYERS.has(ACCOM) &&
    // then DOB must be 18 years or more before the first day of the year.
    yearsAfter(DOB, 18) > start,
  examples: [
    {
      title: 'in a foyer, 18 on the first day of the year and the day after',
      given: {
        OC3: `
            | CHILD | DOB        | ACCOM
            | one   | 01/04/2007 | T1
          ✗ | two   | 02/04/2007 | T1
          ✗ | three | 02/04/2007 | T2
          ✗ | four  | 02/04/2007 | T
            | five  | 02/04/2007 | D1
            | six   | 02/04/2007 |
            | seven |            | T1
            | eight | 31/04/2007 | T2`
      }
    }
  ]
})
