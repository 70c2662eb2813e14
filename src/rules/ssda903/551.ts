import { FOR_ADOPTION } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '551',
  message:
    'The child is placed for adoption (PLACE A3 to A6), but no day of the decision to place them (DATE_PLACED) is given. Add it, or mend the placement.',
  fields: ['DATE_PLACED', 'PLACE'],
  each: 'Episodes',
  needs: ['PlacedAdoption'],
  breaks: ({ PLACE }, child) =>
    // Episode with PLACE A3-A6
    FOR_ADOPTION.has(PLACE) &&
    // whose child has no PlacedAdoption row with DATE_PLACED.
    !child.once('has a decision to place for adoption', () =>
      child.PlacedAdoption.some(row => row.holds('DATE_PLACED'))
    ),
  examples: [
    {
      title: 'placed for adoption or elsewhere, with and without a decision',
      given: {
        Episodes: `
            | CHILD | PLACE
          ✗ | one   | A3
          ✗ | one   | A6
            | one   | U1
          ✗ | two   | A4
            | three | A5
            | four  | A5`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED | REASON_PLACED_CEASED
            | two   |             | RD1
            | three |             |
            | three | 01/05/2025  |
            | four  | 31/02/2025  |`
      }
    }
  ]
})
