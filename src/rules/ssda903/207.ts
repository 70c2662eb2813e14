import { headerLastYear } from '../notions/last-year-header.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '207',
  message:
    "Last year's return says that the young person is a mother, and this year's does not (MOTHER). Write 1 again, or mend last year's.",
  fields: ['MOTHER'],
  each: 'Header',
  needs: ['Episodes', 'Header_last'],
  breaks: ({ MOTHER }, child) =>
    // Header row of a child with an episode this year:
    child.Episodes.length > 0 &&
    // MOTHER was 1 last year
    headerLastYear(child, 'MOTHER').has('1') &&
    // and is different this year.
    MOTHER !== '1',
  examples: [
    {
      title: 'still a mother, no more, or not said; not one last year; not looked after this year',
      given: {
        Header: `
            | CHILD | MOTHER
            | one   | 1
          ✗ | two   | 0
          ✗ | three |
            | four  | 1
            | five  | 0
            | six   | 0
            | seven | 0`,
        Episodes: `
            | CHILD
            | one
            | two
            | three
            | four
            | five
            | seven`,
        Header_last: `
            | CHILD | MOTHER
            | one   | 1
            | two   | 1
            | three | 1
            | four  | 0
            | five  |
            | six   | 1`
      }
    }
  ]
})
