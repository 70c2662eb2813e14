import { outOfOrder } from '../days/day-order.js'
import { endsInAdoption } from '../notions/care-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '331',
  message:
    'The child was matched with the adopters (DATE_MATCH) after the episode that ended in adoption (REC E11 or E12) had begun (DECOM). Mend whichever day is wrong.',
  fields: ['DATE_MATCH', 'DECOM', 'REC'],
  of: 'AD1',
  needs: ['Episodes'],
  // Only the episodes that end in adoption are kept; DATE_MATCH must not be after their DECOM; both rows.
  find: ({ AD1, Episodes }) =>
    outOfOrder(
      AD1,
      ({ DATE_MATCH }) => DATE_MATCH,
      Episodes.filter(endsInAdoption),
      ({ DECOM }) => DECOM
    ),
  examples: [
    {
      title: 'matched on the day the episode began and the day after',
      given: {
        Episodes: `
            | CHILD | DECOM      | REC
            | one   | 02/05/2025 | E11
          ✗ | two   | 02/05/2025 | E11
          ✗ | three | 02/05/2025 | E12`,
        AD1: `
            | CHILD | DATE_MATCH
            | one   | 02/05/2025
          ✗ | two   | 03/05/2025
          ✗ | three | 03/05/2025`
      }
    },
    {
      title: 'other episodes are not looked at, nor days that are blank or cannot be read',
      given: {
        Episodes: `
            | CHILD | DECOM      | REC
            | one   | 02/05/2025 | E13
            | two   | 02/05/2025 |
            | three | 02/05/2025 | E11
            | four  | 31/04/2025 | E11
            | five  | 02/05/2025 | E12
            | six   | 02/05/2025 | X1
            | six   | 02/07/2025 | E12`,
        AD1: `
            | CHILD | DATE_MATCH
            | one   | 03/05/2025
            | two   | 03/05/2025
            | three |
            | four  | 03/05/2025
            | five  | 31/06/2025
            | six   | 02/06/2025
            | seven | 03/05/2025`
      }
    }
  ]
})
