import { differsFromHeader } from '../notions/against-header.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'INT21',
  message: "The sex (SEX) in this row of UASC is not the one in the child's Header row. Make the two the same.",
  fields: ['SEX'],
  each: 'UASC',
  needs: ['Header'],
  // UASC row whose SEX differs from the Header SEX of the same child, both present.
  breaks: ({ SEX }, child) => differsFromHeader(child, 'SEX', SEX),
  examples: [
    {
      title: 'the same, another, and one of the two blank or not there',
      given: {
        UASC: `
            | CHILD | SEX
            | one   | f
          ✗ | two   | M
            | three | M
            | four  |
            | five  | M`,
        Header: `
            | CHILD | SEX
            | one   | F
            | two   | F
            | three |
            | four  | F`
      }
    },
    {
      title: 'numbers, as until 2023-24',
      year: '2023-24',
      given: {
        UASC: `
            | CHILD | SEX
            | one   | 1
          ✗ | two   | 1`,
        Header: `
            | CHILD | SEX
            | one   | 1
            | two   | 2`
      }
    }
  ]
})
