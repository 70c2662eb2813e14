import { outOfOrder } from '../days/day-order.js'
import { FOR_ADOPTION } from '../notions/care-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '521',
  message:
    "The child was placed for adoption (PLACE A3 to A6, DECOM) before adoption was decided to be in the child's best interests (DATE_INT). Mend whichever day is wrong.",
  fields: ['PLACE', 'DECOM', 'DATE_INT'],
  of: 'AD1',
  needs: ['Episodes'],
  find: child =>
    outOfOrder(
      // DATE_INT must be on or before DECOM
      child.AD1,
      ({ DATE_INT }) => DATE_INT,
      // where the child is placed for adoption (A3 to A6).
      child.Episodes.filter(({ PLACE }) => FOR_ADOPTION.has(PLACE)),
      ({ DECOM }) => DECOM
    ),
  examples: [
    {
      title: 'decided on the day of the placement and the day after; other placements do not count',
      given: {
        AD1: `
            | CHILD | DATE_INT
            | one   | 01/06/2025
          ✗ | two   | 02/06/2025
          ✗ | three | 02/06/2025
            | four  | 02/06/2025
            | five  | 02/06/2025`,
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/06/2025 | A3
          ✗ | two   | 01/06/2025 | A3
            | three | 01/05/2025 | U5
          ✗ | three | 01/06/2025 | A6
            | three | 02/06/2025 | A5
            | four  | 01/06/2025 | U5
            | five  | 01/06/2025 |`
      }
    },
    {
      title: 'where either day is not known',
      given: {
        AD1: `
            | CHILD | DATE_INT
            | one   |
            | two   | 31/06/2025
            | three | 02/06/2025
            | four  | 02/06/2025`,
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/06/2025 | A4
            | two   | 01/06/2025 | A4
            | three |            | A4
            | four  | 31/04/2025 | A4`
      }
    }
  ]
})
