import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '553',
  message:
    'The child is under a placement order (LS E1), but has no row of being placed for adoption, or the decision is said to have been given up (DATE_PLACED_CEASED, REASON_PLACED_CEASED) while the order still runs. Add the decision, or mend the legal status or the end.',
  fields: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  of: 'Episodes',
  needs: ['PlacedAdoption'],
  find: child => {
    const ordered = child.Episodes.filter(({ LS }) => LS === 'E1')
    // Episode with LS E1 whose child has no PlacedAdoption row;
    if (child.PlacedAdoption.length === 0) return ordered
    // and PlacedAdoption rows with DATE_PLACED_CEASED or REASON_PLACED_CEASED of a child with an open E1 episode.
    if (ordered.every(episode => episode.holds('DEC'))) return []
    return child.PlacedAdoption.filter(row => row.holds('DATE_PLACED_CEASED') || row.REASON_PLACED_CEASED !== null)
  },
  examples: [
    {
      title: 'a placement order with and without a decision',
      given: {
        Episodes: `
            | CHILD | LS | DEC
          ✗ | one   | E1 | 01/05/2025
          ✗ | one   | E1 |
            | one   | C2 |
            | two   | E1 |`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED
            | two   | 01/05/2025`
      }
    },
    {
      title: 'a decision given up while the order runs, and after it ended',
      given: {
        Episodes: `
            | CHILD | LS | DEC
            | one   | E1 | 01/05/2025
            | one   | E1 |
            | two   | E1 | 01/05/2025
            | two   | C2 |`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED | REASON_PLACED_CEASED
            | one   |                    |
          ✗ | one   | 01/05/2025         |
          ✗ | one   |                    | RD1
            | two   | 01/05/2025         | RD1`
      }
    }
  ]
})
