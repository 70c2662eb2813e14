import { beginningTooSoon } from '../days/in-turn.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '579',
  message:
    'A decision to place the child for adoption was taken (DATE_PLACED) before the one before it was given up (DATE_PLACED_CEASED). Say when the earlier one was given up, or mend the days.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  of: 'PlacedAdoption',
  find: child =>
    // PlacedAdoption row (ordered by CHILD, DATE_PLACED) whose previous one has DATE_PLACED_CEASED null or after this DATE_PLACED.
    beginningTooSoon(
      child.PlacedAdoption,
      ({ DATE_PLACED }) => DATE_PLACED,
      ({ DATE_PLACED_CEASED }) => DATE_PLACED_CEASED,
      'first day'
    ),
  examples: [
    {
      title: 'decided on the day the one before was given up, and the day before that',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
            | one   | 01/05/2025  | 10/05/2025
            | one   | 10/05/2025  |
          ✗ | two   | 09/05/2025  | 12/05/2025
            | two   | 01/05/2025  | 10/05/2025
            | three | 01/05/2025  |
            | four  | 01/05/2025  |
          ✗ | four  | 02/05/2025  |
          ✗ | four  |             |
            | five  | 01/05/2025  | 31/04/2025
          ✗ | five  | 02/05/2025  |
            | six   |             | 01/05/2025
            | six   | 02/05/2025  | 03/05/2025`
      }
    },
    {
      title: 'they stand by the days they were decided',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
            | one   | 01/05/2025  | 31/05/2025
          ✗ | one   | 02/05/2025  | 03/05/2025
            | one   | 05/05/2025  |`
      }
    }
  ]
})
