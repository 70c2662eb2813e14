import { daysOf } from '../days/other-days.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '560',
  message:
    "The decision to place the child for adoption (DATE_PLACED) is not the one that still stood at the end of last year's return. Give last year's day, and when it was given up if it was.",
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  of: 'PlacedAdoption',
  needs: ['PlacedAdoption_last'],
  find: child => {
    // If last year's DATE_PLACED is provided and its DATE_PLACED_CEASED is null,
    const standing = daysOf(
      child.PlacedAdoption_last.filter(row => !row.holds('DATE_PLACED_CEASED')),
      ({ DATE_PLACED }) => DATE_PLACED
    )
    // then this year's DATE_PLACED should be the same.
    const now = daysOf(child.PlacedAdoption, ({ DATE_PLACED }) => DATE_PLACED)
    if ([...standing].every(day => now.has(day))) return []
    return child.PlacedAdoption.filter(({ DATE_PLACED }) => !standing.has(DATE_PLACED))
  },
  examples: [
    {
      title: 'the same day as last year, another, and none',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED
            | one   | 01/01/2025
          ✗ | two   | 02/01/2025
          ✗ | three |
            | four  | 02/01/2025
            | five  | 01/05/2025
            | six   | 01/05/2025`,
        PlacedAdoption_last: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
            | one   | 01/01/2025  |
            | two   | 01/01/2025  |
            | three | 01/01/2025  |
            | four  | 01/01/2025  | 01/02/2025
            | five  |             |`
      }
    },
    {
      title: 'a later decision may stand beside it',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED
            | one   | 01/01/2025
            | one   | 01/05/2025
          ✗ | two   | 03/01/2025
          ✗ | two   | 01/05/2025
            | three | 01/01/2025
          ✗ | three | 01/05/2025`,
        PlacedAdoption_last: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
            | one   | 01/01/2024  | 01/06/2024
            | one   | 01/01/2025  |
            | two   | 01/01/2025  |
            | three | 01/01/2025  |
            | three | 02/01/2025  |`
      }
    }
  ]
})
