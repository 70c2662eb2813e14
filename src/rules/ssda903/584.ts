import { latestDay } from '../days/latest-day.js'
import { givenUpLastYear } from '../notions/placed-for-adoption.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '584',
  message:
    "Last year's return said that the decision to place the child for adoption had been given up, so this one (DATE_PLACED) must be later than that one was. Give the day of the new decision.",
  fields: ['DATE_PLACED'],
  each: 'PlacedAdoption',
  needs: ['PlacedAdoption_last'],
  breaks: ({ DATE_PLACED }, child) =>
    // If last year's DATE_PLACED is provided and its DATE_PLACED_CEASED or REASON_PLACED_CEASED too, this year's must be after it.
    DATE_PLACED <=
    child.once('latest placement for adoption given up last year', () =>
      latestDay(givenUpLastYear(child), row => row.DATE_PLACED)
    ),
  examples: [
    {
      title: 'on the day of the one given up, the day before, and the day after',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 30/12/2024
          ✗ | one   | 31/12/2024
            | one   | 01/01/2025
          ✗ | two   | 31/12/2024
          ✗ | three | 31/12/2024
            | four  | 31/12/2024
            | five  | 31/12/2024
            | six   |
            | seven | 31/12/2024`,
        PlacedAdoption_last: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED | REASON_PLACED_CEASED
            | one   | 31/12/2024  | 01/02/2025         | RD1
            | two   | 31/12/2024  | 01/02/2025         |
            | two   | 01/01/2024  | 01/02/2024         | RD1
            | three | 31/12/2024  |                    | RD1
            | four  | 31/12/2024  |                    |
            | five  |             | 01/02/2025         | RD1
            | six   | 31/12/2024  | 01/02/2025         | RD1`
      }
    }
  ]
})
