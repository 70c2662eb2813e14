import { differsFromLastYear } from '../notions/last-year-header.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '202',
  message:
    "The child's sex (SEX) is not the same as in last year's return. Check which is right, and mend it if it is this year's.",
  fields: ['SEX'],
  each: 'Header',
  needs: ['Header_last'],
  // Header row of a child in both years with SEX different, compared as text; null differs from a value.
  breaks: (header, child) => differsFromLastYear(header, child, 'SEX'),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Header: `
            | CHILD | SEX
            | one   | F
          ✗ | two   | F
          ✗ | three |
          ✗ | four  | M
            | five  |
            | six   | M`,
        Header_last: `
            | CHILD | SEX
            | one   | f
            | two   | M
            | three | M
            | four  |
            | five  |
            | seven | F`
      }
    },
    {
      title: 'a child twice in last year: the same both times, and once another',
      given: {
        Header: `
            | CHILD | SEX
            | one   | F
          ✗ | two   | F`,
        Header_last: `
            | CHILD | SEX
            | one   | F
            | one   | F
            | two   | F
            | two   | M`
      }
    }
  ]
})
