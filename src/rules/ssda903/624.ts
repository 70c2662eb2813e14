import { differsFromLastYear } from '../notions/last-year-header.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '624',
  message:
    "The day of birth of the young person's own child (MC_DOB) is not the one in last year's return. Mend it, unless last year's was wrong.",
  fields: ['MC_DOB'],
  each: 'Header',
  needs: ['Header_last'],
  breaks: (header, child) =>
    // Header row of a child in both years whose MC_DOB was present last year and is different now.
    differsFromLastYear(header, child, 'MC_DOB', (before, now) => !Number.isNaN(before) && before !== now),
  examples: [
    {
      title: 'the same, another, now blank, new, and no row last year',
      given: {
        Header: `
            | CHILD | MC_DOB
            | one   | 01/05/2024
          ✗ | two   | 02/05/2024
          ✗ | three |
          ✗ | four  | 31/02/2024
            | five  | 01/05/2024
            | six   | 01/05/2024
            | seven |
            | eight | 01/05/2024`,
        Header_last: `
            | CHILD | MC_DOB
            | one   | 01/05/2024
            | two   | 01/05/2024
            | three | 01/05/2024
            | four  | 01/05/2024
            | five  |
            | seven |
            | eight | 31/02/2024`
      }
    },
    {
      title: 'a child met twice last year is held against both rows',
      given: {
        Header: `
            | CHILD | MC_DOB
          ✗ | one   | 01/05/2024`,
        Header_last: `
            | CHILD | MC_DOB
            | one   | 01/05/2024
            | one   | 02/05/2024`
      }
    }
  ]
})
