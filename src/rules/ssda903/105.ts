import { zeroOne } from '../../sources/code-sets/zero-one.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '105',
  message:
    'Whether the child is an unaccompanied asylum-seeking child (UASC) is missing or neither 0 nor 1. Write one of them.',
  fields: ['UASC'],
  each: 'Header',
  breaks: (header, _, { format, year }) =>
    // XML input only; skipped for CSV.
    format === 'xml' &&
    // Header row with UASC not 0 or 1, blank among them.
    !(header.holds('UASC') && isCode(zeroOne, header.UASC, year)),
  examples: [
    {
      title: 'in XML the item must be 0 or 1',
      format: 'xml',
      given: {
        Header: `
            | CHILD | UASC
            | one   | 0
            | two   | 1
          ✗ | three | 2
          ✗ | four  |`
      }
    },
    {
      title: 'in XML that never says it, the table of unaccompanied children does not stand for it',
      format: 'xml',
      given: {
        Header: `
            | CHILD | SEX
          ✗ | one   | F`,
        UASC: `
            | CHILD
            | one`
      }
    },
    {
      title: 'files of tables are passed over',
      given: {
        Header: `
            | CHILD | UASC
            | one   | 2
            | two   |`
      }
    }
  ]
})
