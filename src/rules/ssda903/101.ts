import { isSex } from '../notions/sex-in-return.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '101',
  message: 'The sex (SEX) is missing or not one of the codes of this year. Write M, F or U; until 2023-24, 1 or 2.',
  fields: ['SEX'],
  each: 'Header',
  // Header row with SEX not M, F or U (1 or 2 until 2023-24), blank among them.
  breaks: ({ SEX }, _, { year }) => !isSex(SEX, year),
  examples: [
    {
      title: 'the codes since 2024-25',
      year: '2024-25',
      given: {
        Header: `
            | CHILD | SEX
            | one   | M
            | two   | f
            | three | U
          ✗ | four  | N
          ✗ | five  | 1
          ✗ | six   | 2
          ✗ | seven |`
      }
    },
    {
      title: 'the codes until 2023-24',
      year: '2023-24',
      given: {
        Header: `
            | CHILD | SEX
            | one   | 1
            | two   | 2
          ✗ | three | M
          ✗ | four  | F
          ✗ | five  | U
          ✗ | six   |`
      }
    }
  ]
})
