import { differsFromLastYear } from '../notions/last-year-header.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '203',
  message:
    "The child's date of birth (DOB) is not the same as in last year's return. Check which is right, and mend it if it is this year's.",
  fields: ['DOB'],
  each: 'Header',
  needs: ['Header_last'],
  // Header row of a child in both years with DOB different.
  breaks: (header, child) => differsFromLastYear(header, child, 'DOB'),
  examples: [
    {
      title: 'the same day however written, a day off, blank in one year or both, and a child in one year only',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/06/2015
          ✗ | two   | 02/06/2015
          ✗ | three |
          ✗ | four  | 01/06/2015
            | five  |
            | six   | 01/06/2015`,
        Header_last: `
            | CHILD | DOB
            | one   | 2015-06-01
            | two   | 01/06/2015
            | three | 01/06/2015
            | four  | 31/02/2015
            | five  |
            | seven | 01/06/2015`
      }
    },
    {
      title: 'a child twice in last year: the same both times, and once another',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/06/2015
          ✗ | two   | 01/06/2015`,
        Header_last: `
            | CHILD | DOB
            | one   | 01/06/2015
            | one   | 01/06/2015
            | two   | 01/06/2015
            | two   | 02/06/2015`
      }
    }
  ]
})
