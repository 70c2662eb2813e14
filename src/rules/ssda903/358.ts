import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { childRule } from '../return/ssda903-return.js'

const YOUTH_JUSTICE: ReadonlySet<string | null> = new Set(['J1', 'J2', 'J3'])

export default childRule({
  code: '358',
  message:
    'The child is looked after under youth justice law (LS J1, J2 or J3) from a day before their 10th birthday (DECOM). Mend the legal status, the day or the date of birth (DOB).',
  fields: ['DECOM', 'DOB', 'LS'],
  of: 'Episodes',
  needs: ['Header'],
  find: child => {
    const tenthBirthday = yearsAfter(birthInHeader(child), 10)
    // Where LS is J1, J2 or J3, the child should be born 10 years or more before DECOM; both rows.
    const tooYoung = child.Episodes.filter(({ LS, DECOM }) => YOUTH_JUSTICE.has(LS) && tenthBirthday > DECOM)
    return tooYoung.length > 0 ? [...child.Header, ...tooYoung] : []
  },
  examples: [
    {
      title: 'from the 10th birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 02/05/2015
            | two   | 31/04/2020
            | four  | 01/05/2015`,
        Episodes: `
            | CHILD | DECOM      | LS
            | one   | 02/05/2025 | J1
          ✗ | one   | 01/05/2025 | J1
          ✗ | one   | 01/05/2025 | J2
          ✗ | one   | 01/05/2025 | J3
            | one   | 01/05/2025 | C2
            | one   | 31/04/2025 | J1
            | two   | 01/05/2025 | J1
            | three | 01/05/2025 | J1
            | four  | 01/05/2025 | J1`
      }
    }
  ]
})
