import { periodsOfCare } from '../notions/care-facts.js'
import type { ReturnRow } from '../return/return-table.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '554',
  message:
    'The decision to place the child for adoption (DATE_PLACED) comes after the placement order began (the first episode of this time in care with LS E1). Mend whichever day is wrong.',
  fields: ['DATE_PLACED', 'DECOM', 'LS'],
  of: 'PlacedAdoption',
  needs: ['Episodes'],
  find: child => {
    // The first episode with LS E1 in each period of care.
    const orders = periodsOfCare(child).flatMap(({ episodes, ended }) => {
      const first = episodes.find(({ LS }) => LS === 'E1')
      return first ? [{ first, ended }] : []
    })
    if (orders.length === 0) return []
    const decisions = child.PlacedAdoption.filter(({ DATE_PLACED }) => !Number.isNaN(DATE_PLACED)).sort(
      (a, b) => a.DATE_PLACED - b.DATE_PLACED
    )
    const found: ReturnRow<never>[] = []
    let at = 0
    for (const decision of decisions) {
      // A decision belongs to the first of those periods that had not ended by then, or else to the last.
      while (orders[at + 1] && orders[at]!.ended < decision.DATE_PLACED) at++
      const { first } = orders[at]!
      // DATE_PLACED should be on or before that episode's DECOM.
      if (decision.DATE_PLACED > first.DECOM) found.push(decision, first)
    }
    return found
  },
  examples: [
    {
      title: 'decided on the day the order began, and the day after',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
            | one   | 01/04/2025 | 01/06/2025 | C2
            | one   | 01/06/2025 | 01/07/2025 | E1
            | two   | 01/04/2025 | 01/06/2025 | C2
          ✗ | two   | 01/06/2025 | 01/07/2025 | E1
            | two   | 01/07/2025 |            | E1
            | three | 01/04/2025 |            | C2
            | four  | 01/04/2025 |            | E1`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
            | one   | 01/06/2025
          ✗ | two   | 02/06/2025
            | two   | 01/05/2025
            | three | 02/06/2025
            | four  |
            | four  | 31/06/2025
            | five  | 02/06/2025`
      }
    },
    {
      title: 'a decision is held against the order of its own time in care',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
          ✗ | one   | 01/04/2024 | 01/06/2024 | E1
            | one   | 01/04/2025 |            | E1
            | two   | 01/04/2024 | 01/06/2024 | E1
            | two   | 01/04/2025 |            | E1
          ✗ | three | 01/04/2024 | 01/06/2024 | E1
            | three | 01/04/2025 |            | C2
            | four  | 01/04/2024 | 01/06/2024 | E1
          ✗ | four  | 01/04/2025 | 01/06/2025 | E1`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
          ✗ | one   | 01/06/2024
            | two   | 02/06/2024
          ✗ | three | 02/06/2025
          ✗ | four  | 02/06/2025
            | four  | 01/04/2024`
      }
    }
  ]
})
