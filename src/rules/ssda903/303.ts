import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '303',
  message:
    'A day on which the child stopped being unaccompanied (DUC) is given, but the child is not marked as unaccompanied this year (UASC 1). Mend the mark, or take the day out.',
  fields: ['DUC', 'UASC'],
  of: 'UASC',
  needs: ['Header'],
  find: child => {
    // If DUC is provided,
    const ceased = child.UASC.filter(row => row.holds('DUC'))
    // then UASC must be 1; both rows.
    const unmarked = ceased.length > 0 ? child.Header.filter(({ UASC }) => UASC !== '1') : []
    return unmarked.length > 0 ? [...ceased, ...unmarked] : []
  },
  examples: [
    {
      title: 'a day given with and without the mark, and a blank',
      given: {
        Header: `
            | CHILD | UASC
            | one   | 1
          ✗ | two   | 0
          ✗ | three |
            | four  | 0
          ✗ | five  | 0`,
        UASC: `
            | CHILD | DUC
            | one   | 01/05/2025
          ✗ | two   | 01/05/2025
          ✗ | three | 01/05/2025
            | four  |
          ✗ | five  | 31/04/2025
            | six   | 01/05/2025`
      }
    },
    {
      title: 'where Header holds no mark, a row in the file of unaccompanied children is the mark',
      given: {
        Header: `
            | CHILD
            | one`,
        UASC: `
            | CHILD | DUC
            | one   | 01/05/2025`
      }
    }
  ]
})
