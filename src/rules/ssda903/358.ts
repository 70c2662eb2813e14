import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

const YOUTH_JUSTICE: ReadonlySet<string | null> = new Set(['J1', 'J2', 'J3'])

export default rowRule({
  code: '358',
  message:
    'The child is looked after under youth justice law (LS J1, J2 or J3) from a day before their 10th birthday (DECOM). Mend the legal status, the day or the date of birth (DOB).',
  fields: ['DECOM', 'DOB', 'LS'],
  each: 'Episodes',
  needs: ['Header'],
  breaks: ({ LS, DECOM }, child) =>
    // Where LS is J1, J2 or J3,
    YOUTH_JUSTICE.has(LS) &&
    // the child should be born 10 years or more before DECOM.
    yearsAfter(birthInHeader(child), 10) > DECOM,
  examples: [
    {
      title: 'from the 10th birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2015
            | two   | 31/04/2020`,
        Episodes: `
            | CHILD | DECOM      | LS
            | one   | 02/05/2025 | J1
          ✗ | one   | 01/05/2025 | J1
          ✗ | one   | 01/05/2025 | J2
          ✗ | one   | 01/05/2025 | J3
            | one   | 01/05/2025 | C2
            | one   | 31/04/2025 | J1
            | two   | 01/05/2025 | J1
            | three | 01/05/2025 | J1`
      }
    }
  ]
})
