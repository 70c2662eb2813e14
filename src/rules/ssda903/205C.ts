import { isUnaccompanied, wasUnaccompanied } from '../notions/unaccompanied-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '205C',
  message:
    'There is a day on which the time as an unaccompanied asylum seeker ended (DUC), but neither year says that the child was one (UASC). Take the day out, or mend UASC.',
  fields: ['DUC', 'UASC'],
  of: 'Header',
  needs: ['UASC', 'Header_last', 'UASC_last'],
  find: child => {
    // Child never unaccompanied (0 or null in both years)
    if (isUnaccompanied(child) || wasUnaccompanied(child)) return []
    // with a DUC in either year.
    return [...child.UASC, ...child.UASC_last].some(({ DUC }) => !Number.isNaN(DUC))
      ? [...child.UASC, ...child.Header]
      : []
  },
  examples: [
    {
      title: 'a day in this year or the last for a child who never was one, and for children who were',
      given: {
        Header: `
            | CHILD | UASC
          ✗ | one   | 0
          ✗ | two   |
            | three | 1
            | four  | 0
            | five  | 0
            | six   | 0
          ✗ | seven | 0`,
        UASC: `
            | CHILD | DUC
          ✗ | one   | 01/06/2025
            | three | 01/06/2025
            | four  | 01/06/2025
            | five  |
            | six   | 31/02/2026
          ✗ | seven | 01/06/2025`,
        Header_last: `
            | CHILD | UASC
            | one   | 0
            | two   |
            | three | 0
            | four  | 1
            | five  | 0
            | six   | 0`,
        UASC_last: `
            | CHILD | DUC
            | two   | 01/06/2024`
      }
    },
    {
      title: 'where UASC is not sent, a child in the table of unaccompanied children is one',
      given: {
        Header: `
            | CHILD
            | one
            | two`,
        UASC: `
            | CHILD | DUC
            | one   | 01/06/2025`,
        Header_last: `
            | CHILD
            | one
            | two`,
        UASC_last: `
            | CHILD | DUC
            | two   | 01/06/2024`
      }
    }
  ]
})
