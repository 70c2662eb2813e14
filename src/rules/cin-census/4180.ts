import { sexCodesIn, sexIn } from '../notions/cin-facts.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '4180',
  message:
    "The child's sex (Sex, or GenderCurrent until 2023-24) is missing or is none of the census's codes. Write the code that applies.",
  fields: ['Sex'],
  each: 'ChildIdentifiers',
  // Sex must be present and a code of its year; until 2023-24 the column is GenderCurrent.
  breaks: (row, _, { year }) => !sexCodesIn(year).has(sexIn(year, row)),
  examples: [
    {
      title: 'each code, the codes of earlier years, another letter, and a blank',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex | GenderCurrent
            | one       | M   |
            | two       | f   |
            | three     | U   |
          ✗ | four      | N   |
          ✗ | five      | 1   |
          ✗ | six       |     | 1`
      }
    },
    {
      title: 'the first year of the new codes',
      year: '2024-25',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex
            | one       | M
          ✗ | two       | 1`
      }
    },
    {
      title: 'the last year of the old codes and column',
      year: '2023-24',
      given: {
        ChildIdentifiers: `
            | LAchildID | GenderCurrent | Sex
            | one       | 1             |
            | two       | 2             |
            | three     | 0             |
            | four      | 9             |
          ✗ | five      | M             |
          ✗ | six       |               | M
          ✗ | seven     | 3             |`
      }
    }
  ]
})
