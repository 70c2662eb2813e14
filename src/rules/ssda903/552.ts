import { FOR_ADOPTION } from '../notions/care-facts.js'
import { latestPlaced } from '../notions/placed-for-adoption.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '552',
  message:
    'The child was first placed for adoption (PLACE A3 to A6, DECOM) before the latest decision to place them (DATE_PLACED). Mend whichever day is wrong.',
  fields: ['DATE_PLACED', 'DECOM'],
  of: 'PlacedAdoption',
  needs: ['Episodes'],
  find: child => {
    const decision = latestPlaced(child)
    // Child's earliest episode with PLACE A3-A6
    const placed = child.Episodes.find(({ PLACE }) => FOR_ADOPTION.has(PLACE))
    // starting before the child's latest DATE_PLACED; flags both rows.
    return decision && placed && placed.DECOM < decision.DATE_PLACED ? [placed, decision] : []
  },
  examples: [
    {
      title: 'placed the day before the decision, and on the day',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
          ✗ | one   | 30/04/2025 | A3
            | two   | 01/05/2025 | A6
            | three | 01/04/2025 | U1
            | three | 01/06/2025 | A4
            | four  | 31/02/2025 | A4
            | five  | 30/04/2025 | A4`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/05/2025
            | two   | 01/05/2025
            | three | 01/05/2025
            | four  | 01/05/2025
            | five  |`
      }
    },
    {
      title: 'the earliest episode and the latest decision are compared, of decisions of one day the last',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/07/2025 | A3
          ✗ | one   | 01/05/2025 | A3
          ✗ | two   | 30/04/2025 | A3`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/06/2025
            | one   | 01/04/2025
            | one   |
            | two   | 01/05/2025
          ✗ | two   | 01/05/2025`
      }
    }
  ]
})
