import { isShortBreak } from '../notions/care-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '118',
  message:
    'The plan to place the child for adoption ended (DATE_PLACED_CEASED) before this year, or before the child began to be looked after (DECOM). Mend whichever day is wrong, or take the adoption row out if the plan ended in an earlier year.',
  fields: ['DATE_PLACED_CEASED', 'DECOM', 'LS'],
  of: 'PlacedAdoption',
  needs: ['Episodes'],
  find: (child, { start }) => {
    // The child's earliest episode with LS not V3 or V4.
    const first = child.Episodes.find(each => !Number.isNaN(each.DECOM) && !isShortBreak(each))
    if (!first) return []
    // PlacedAdoption rows with DATE_PLACED_CEASED before the start or before its DECOM; both rows.
    const early = child.PlacedAdoption.filter(
      ({ DATE_PLACED_CEASED }) => DATE_PLACED_CEASED < start || DATE_PLACED_CEASED < first.DECOM
    )
    return early.length > 0 ? [first, ...early] : []
  },
  examples: [
    {
      title: 'ended on the day before the year, and on its first day',
      given: {
        Episodes: `
            | CHILD | DECOM      | LS
          ✗ | one   | 02/05/2024 | E1
            | one   | 02/05/2025 | E1
            | two   | 02/05/2024 | E1`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED
          ✗ | one   | 31/03/2025
            | two   | 01/04/2025
            | two   |`
      }
    },
    {
      title: 'ended on the day before care began, and on the day; short breaks do not count',
      given: {
        Episodes: `
            | CHILD | DECOM      | LS
            | one   | 02/04/2025 | V4
          ✗ | one   | 02/06/2025 | E1
            | two   | 02/06/2025 |
            | three | 02/04/2025 | V3
            | four  | 31/02/2025 | E1`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED
          ✗ | one   | 01/06/2025
            | two   | 02/06/2025
            | three | 31/03/2025
            | four  | 31/03/2025`
      }
    }
  ]
})
