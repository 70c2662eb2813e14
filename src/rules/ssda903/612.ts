import { isFemale } from '../notions/sex-in-return.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '612',
  message:
    'A girl who is not said to be a mother (MOTHER 0 or blank) has a child with a day of birth (MC_DOB). Write MOTHER 1, or take the day out.',
  fields: ['SEX', 'MOTHER', 'MC_DOB'],
  each: 'Header',
  // SEX F, MOTHER 0 or null, MC_DOB present.
  breaks: (header, _, { year }) =>
    isFemale(header.SEX, year) && (header.MOTHER === '0' || header.MOTHER === null) && header.holds('MC_DOB'),
  examples: [
    {
      title: 'girls and boys, mothers and not, with and without the day',
      given: {
        Header: `
            | CHILD | SEX | MOTHER | MC_DOB
          ✗ | one   | F   | 0      | 01/05/2025
          ✗ | two   | F   |        | 01/05/2025
            | three | F   | 1      | 01/05/2025
            | four  | F   | 2      | 01/05/2025
            | five  | M   | 0      | 01/05/2025
            | six   | U   | 0      | 01/05/2025
            | seven | F   | 0      |
          ✗ | eight | F   | 0      | 31/02/2025`
      }
    },
    {
      title: 'sex was a number until 2023-24',
      year: '2023-24',
      given: {
        Header: `
            | CHILD | SEX | MOTHER | MC_DOB
          ✗ | one   | 2   | 0      | 01/05/2023
            | two   | 1   | 0      | 01/05/2023
            | three | F   | 0      | 01/05/2023`
      }
    }
  ]
})
