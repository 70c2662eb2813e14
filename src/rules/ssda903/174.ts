import { isMale } from '../notions/sex-in-return.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '174',
  message:
    "A child whose sex is male has the date of birth of a mother's child (MC_DOB). Mend the sex (SEX), or take the date out.",
  fields: ['SEX', 'MC_DOB'],
  each: 'Header',
  // Header row with SEX M (1 until 2023-24) and MC_DOB present.
  breaks: (header, _, { year }) => isMale(header.SEX, year) && header.holds('MC_DOB'),
  examples: [
    {
      title: 'male with and without the date, even one that cannot be read; female, unknown and blank with it',
      given: {
        Header: `
            | CHILD | SEX | MC_DOB
          ✗ | one   | M   | 30/06/2025
          ✗ | two   | m   | 31/06/2025
            | three | M   |
            | four  | F   | 30/06/2025
            | five  | U   | 30/06/2025
            | six   |     | 30/06/2025`
      }
    },
    {
      title: 'male was written 1 until 2023-24',
      year: '2023-24',
      given: {
        Header: `
            | CHILD | SEX | MC_DOB
          ✗ | one   | 1   | 30/06/2023
            | two   | 2   | 30/06/2023
            | three | M   | 30/06/2023`
      }
    },
    {
      title: 'and M since 2024-25',
      year: '2024-25',
      given: {
        Header: `
            | CHILD | SEX | MC_DOB
          ✗ | one   | M   | 30/06/2024
            | two   | 1   | 30/06/2024`
      }
    }
  ]
})
