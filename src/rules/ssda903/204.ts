import { differsFromLastYear } from '../notions/last-year-header.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '204',
  message:
    "The child's ethnicity (ETHNIC) is not the same as in last year's return. Check which is right, and mend it if it is this year's.",
  fields: ['ETHNIC'],
  each: 'Header',
  needs: ['Header_last'],
  // Header row of a child in both years with ETHNIC different, case ignored.
  breaks: (header, child) => differsFromLastYear(header, child, 'ETHNIC'),
  examples: [
    {
      title: 'the same in small letters, another, blank in one year or both, and a child in one year only',
      given: {
        Header: `
            | CHILD | ETHNIC
            | one   | WBRI
          ✗ | two   | WBRI
          ✗ | three |
          ✗ | four  | WBRI
            | five  |
            | six   | WBRI`,
        Header_last: `
            | CHILD | ETHNIC
            | one   | wbri
            | two   | WIRI
            | three | WBRI
            | four  |
            | five  |
            | seven | WBRI`
      }
    },
    {
      title: 'a child twice in last year: the same both times, and once another',
      given: {
        Header: `
            | CHILD | ETHNIC
            | one   | WBRI
          ✗ | two   | WBRI`,
        Header_last: `
            | CHILD | ETHNIC
            | one   | WBRI
            | one   | WBRI
            | two   | WBRI
            | two   | WIRI`
      }
    }
  ]
})
