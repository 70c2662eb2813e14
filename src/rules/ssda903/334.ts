import { outOfOrder } from '../days/day-order.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '334',
  message:
    'The decision that adoption is best for the child (DATE_INT) comes before the child began to be looked after (DECOM of the first episode with RNE S). Mend whichever day is wrong.',
  fields: ['DATE_INT', 'DECOM', 'RNE'],
  of: 'AD1',
  needs: ['Episodes'],
  find: ({ AD1, Episodes }) => {
    // The first episode with RNE S:
    const started = Episodes.find(({ RNE }) => RNE === 'S')
    // the decision (DATE_INT) cannot be before its DECOM; both rows.
    return outOfOrder(
      started ? [started] : [],
      ({ DECOM }) => DECOM,
      AD1,
      ({ DATE_INT }) => DATE_INT
    )
  },
  examples: [
    {
      title: 'decided the day before the child came into care, and on the day',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
            | one   | 01/07/2025 | S
          ✗ | one   | 02/05/2025 | S
            | two   | 02/05/2025 | S
            | two   | 02/07/2025 | S`,
        AD1: `
            | CHILD | DATE_INT
          ✗ | one   | 01/05/2025
            | two   | 02/05/2025`
      }
    },
    {
      title: 'without a readable day, or a first episode of care, nothing is said',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
            | one   | 31/04/2025 | S
            | two   | 02/05/2025 | S
            | three | 02/05/2025 | S
            | four  | 02/05/2025 | P`,
        AD1: `
            | CHILD | DATE_INT
            | one   | 01/05/2025
            | two   |
            | three | 31/04/2025
            | four  | 01/05/2025
            | five  | 01/05/2025`
      }
    }
  ]
})
