import { daysOf } from '../days/other-days.js'
import { givenUpLastYear } from '../notions/placed-for-adoption.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '561',
  message:
    "This decision to place the child for adoption (DATE_PLACED) was already given up in last year's return. Leave it out, or give the day of the new decision.",
  fields: ['DATE_PLACED'],
  each: 'PlacedAdoption',
  needs: ['PlacedAdoption_last'],
  breaks: ({ DATE_PLACED }, child) =>
    // If this year's DATE_PLACED is last year's, last year's DATE_PLACED_CEASED and REASON_PLACED_CEASED should be null.
    child
      .once('days of placement for adoption given up last year', () =>
        daysOf(givenUpLastYear(child), row => row.DATE_PLACED)
      )
      .has(DATE_PLACED),
  examples: [
    {
      title: 'the same decision as one given up last year, one that still stood, and another',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/01/2025
          ✗ | two   | 01/01/2025
          ✗ | three | 01/01/2025
            | four  | 01/01/2025
            | five  | 02/01/2025
            | six   |
            | seven | 01/01/2025`,
        PlacedAdoption_last: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED | REASON_PLACED_CEASED
            | one   | 01/01/2025  | 01/02/2025         | RD1
            | two   | 01/01/2025  | 01/02/2025         |
            | three | 01/01/2025  |                    | RD1
            | four  | 01/01/2025  |                    |
            | five  | 01/01/2025  | 01/02/2025         | RD1
            | six   |             | 01/02/2025         | RD1`
      }
    }
  ]
})
