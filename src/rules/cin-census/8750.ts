import { sexIn } from '../notions/cin-facts.js'
import { rowRule } from '../return/cin-return.js'

const LETTERS_SINCE = '2024-25'

export default rowRule({
  code: '8750',
  message:
    'An unborn child, with an expected day of birth (ExpectedPersonBirthDate) and no day of birth, has a sex (Sex, or GenderCurrent until 2023-24). Write that it is not known, or write the day of birth (PersonBirthDate).',
  fields: ['Sex', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
  each: 'ChildIdentifiers',
  breaks: (child, _, { year }) =>
    // ExpectedPersonBirthDate is present,
    child.holds('ExpectedPersonBirthDate') &&
    // PersonBirthDate is blank,
    !child.holds('PersonBirthDate') &&
    // and the sex is not 0, which is written U since 2024-25.
    !(sexIn(year, child) === '0' || (year >= LETTERS_SINCE && sexIn(year, child) === 'U')),
  examples: [
    {
      title: 'the sex of an unborn child, and of one that is born',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate | ExpectedPersonBirthDate | Sex
            | one       |                 | 2026-05-01              | U
            | two       |                 | 2026-05-01              | 0
          ✗ | three     |                 | 2026-05-01              | F
          ✗ | four      |                 | 2026-05-01              |
            | five      | 2025-05-01      | 2025-05-02              | F
            | six       |                 |                         | F`
      }
    },
    {
      title: 'the first year of letters',
      year: '2024-25',
      given: {
        ChildIdentifiers: `
            | LAchildID | ExpectedPersonBirthDate | Sex
            | one       | 2025-05-01              | U
          ✗ | two       | 2025-05-01              | M`
      }
    },
    {
      title: 'the last year of numbers',
      year: '2023-24',
      given: {
        ChildIdentifiers: `
            | LAchildID | ExpectedPersonBirthDate | GenderCurrent
            | one       | 2024-05-01              | 0
          ✗ | two       | 2024-05-01              | 1
          ✗ | three     | 2024-05-01              | 9
          ✗ | four      | 2024-05-01              | U`
      }
    }
  ]
})
