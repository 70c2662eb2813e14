import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '559',
  message:
    "The decision to place the child for adoption (DATE_PLACED) was taken before 1 April, but last year's return held none. Mend the day if it is wrong, or add the decision to last year's return.",
  fields: ['DATE_PLACED'],
  each: 'PlacedAdoption',
  needs: ['PlacedAdoption_last'],
  breaks: ({ DATE_PLACED }, child, { start }) =>
    // If DATE_PLACED is before the first day of the collection,
    DATE_PLACED < start &&
    // then last year's DATE_PLACED cannot be null.
    !child.once('had a decision to place for adoption last year', () =>
      child.PlacedAdoption_last.some(row => row.holds('DATE_PLACED'))
    ),
  examples: [
    {
      title: 'decided on the last day before the year and on its first, with and without a decision last year',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 31/03/2025
            | two   | 01/04/2025
          ✗ | three | 31/03/2025
            | four  | 31/03/2025
            | five  |`,
        PlacedAdoption_last: `
            | CHILD | DATE_PLACED
            | three |
            | four  | 01/01/2025
            | five  |`
      }
    }
  ]
})
