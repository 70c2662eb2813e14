import { daysOf, holdsAnother } from '../days/other-days.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '523',
  message:
    'The decision that the child should be placed for adoption has two different days: one in DATE_PLACED and one in DATE_INT. Find out which is right, and write it in both.',
  fields: ['DATE_PLACED', 'DATE_INT'],
  of: 'AD1',
  needs: ['PlacedAdoption'],
  find: child => {
    // PlacedAdoption and AD1 rows of one child
    const placed = daysOf(child.PlacedAdoption, ({ DATE_PLACED }) => DATE_PLACED)
    const decided = daysOf(child.AD1, ({ DATE_INT }) => DATE_INT)
    // with DATE_PLACED and DATE_INT both present and different; both rows.
    return [
      ...child.PlacedAdoption.filter(({ DATE_PLACED }) => holdsAnother(decided, DATE_PLACED)),
      ...child.AD1.filter(({ DATE_INT }) => holdsAnother(placed, DATE_INT))
    ]
  },
  examples: [
    {
      title: 'the same day, a day off, and where either is not known',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED
            | one   | 01/06/2025
          ✗ | two   | 01/06/2025
            | three |
            | four  | 31/06/2025
            | five  | 01/06/2025
            | six   | 01/06/2025
            | seven | 01/06/2025`,
        AD1: `
            | CHILD | DATE_INT
            | one   | 01/06/2025
          ✗ | two   | 02/06/2025
            | three | 01/06/2025
            | four  | 01/06/2025
            | five  |
            | six   | 31/06/2025
            | eight | 02/06/2025`
      }
    },
    {
      title: 'of several decisions each that has another in the other table is pointed at',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/06/2025
            | one   | 02/06/2025
            | one   |
          ✗ | two   | 01/06/2025
          ✗ | two   | 02/06/2025`,
        AD1: `
            | CHILD | DATE_INT
          ✗ | one   | 02/06/2025
          ✗ | two   | 01/06/2025
          ✗ | two   | 02/06/2025
            | two   |`
      }
    }
  ]
})
