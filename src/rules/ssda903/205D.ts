import { wasUnaccompanied } from '../notions/unaccompanied-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '205D',
  message:
    "The child is an unaccompanied asylum seeker this year (UASC), but was in last year's return and was none then. Check which year is right.",
  fields: ['UASC', 'CHILD'],
  each: 'Header',
  needs: ['UASC', 'Header_last', 'UASC_last'],
  breaks: ({ UASC }, child) =>
    // Header row of a child in both years with UASC 1 this year
    child.Header_last.length > 0 &&
    UASC === '1' &&
    // and not 1 last year (where UASC was not sent, it is 1 for a child with a row in the UASC table).
    !wasUnaccompanied(child),
  examples: [
    {
      title: 'by the rows in the table of unaccompanied children',
      given: {
        Header: `
            | CHILD
          ✗ | one
            | two
            | three
            | four`,
        UASC: `
            | CHILD
            | one
            | two
            | four`,
        Header_last: `
            | CHILD
            | one
            | two
            | three`,
        UASC_last: `
            | CHILD
            | two`
      }
    },
    {
      title: 'as it was sent',
      given: {
        Header: `
            | CHILD | UASC
          ✗ | one   | 1
          ✗ | two   | 1
            | three | 1
            | four  | 0
            | five  |`,
        UASC: `
            | CHILD`,
        Header_last: `
            | CHILD | UASC
            | one   | 0
            | two   |
            | three | 1
            | four  | 0
            | five  | 0`,
        UASC_last: `
            | CHILD`
      }
    }
  ]
})
