import { outOfOrder } from '../days/day-order.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '302',
  message: 'The first episode began (DECOM) before the child was born (DOB). Mend whichever day is wrong.',
  fields: ['DECOM', 'DOB'],
  of: 'Header',
  needs: ['Episodes'],
  // A child's earliest episode with DECOM before the Header DOB; both rows.
  find: ({ Header, Episodes }) =>
    outOfOrder(
      Header,
      ({ DOB }) => DOB,
      Episodes.slice(0, 1),
      ({ DECOM }) => DECOM
    ),
  examples: [
    {
      title: 'looked after from the day before birth, and from birth',
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 02/05/2025
            | two   | 02/05/2025`,
        Episodes: `
            | CHILD | DECOM
            | one   | 03/05/2025
          ✗ | one   | 01/05/2025
            | two   | 02/05/2025`
      }
    },
    {
      title: 'only the earliest episode is looked at, and days that cannot be read are passed over',
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 02/05/2025
            | two   | 02/05/2025
            | three | 31/02/2025
            | four  | 02/05/2025`,
        Episodes: `
            | CHILD | DECOM
            | one   | 31/04/2025
          ✗ | one   | 29/04/2025
            | one   | 30/04/2025
            | two   | 31/04/2025
            | three | 01/05/2025`
      }
    }
  ]
})
