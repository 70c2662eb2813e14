import { endsInAdoption } from '../notions/care-facts.js'
import { latestEpisode } from '../notions/episode-facts.js'
import { latestPlaced } from '../notions/placed-for-adoption.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '558',
  message:
    'The child was adopted (REC E11 or E12), but the latest decision to place them for adoption is said to have been given up (DATE_PLACED_CEASED), as more than one was this year. Leave that day blank, or mend the reason the episode ended.',
  fields: ['DATE_PLACED_CEASED', 'REC'],
  of: 'PlacedAdoption',
  needs: ['Episodes'],
  find: (child, collection) => {
    // If the latest episode's REC is E11 or E12,
    const last = latestEpisode(child)
    if (!last || !endsInAdoption(last)) return []
    // and more than one DATE_PLACED_CEASED is in the year,
    const ceased = child.PlacedAdoption.filter(({ DATE_PLACED_CEASED }) => collection.holds(DATE_PLACED_CEASED))
    if (!(ceased.length > 1)) return []
    // then the latest one's DATE_PLACED_CEASED must be null.
    const decision = latestPlaced(child)
    return decision?.holds('DATE_PLACED_CEASED') ? [last, decision] : []
  },
  examples: [
    {
      title: 'two given up in the year, the latest among them or not, and one',
      given: {
        Episodes: `
            | CHILD | DECOM      | REC
          ✗ | one   | 01/06/2025 | E11
            | two   | 01/06/2025 | E12
            | three | 01/06/2025 | E12
          ✗ | four  | 01/06/2025 | E12`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
          ✗ | one   | 01/05/2025  | 01/07/2025
            | one   | 01/04/2025  | 30/04/2025
            | two   | 01/04/2025  | 30/04/2025
            | two   | 01/05/2025  | 01/07/2025
            | two   | 02/07/2025  |
            | three | 01/05/2025  | 01/07/2025
            | four  | 01/01/2025  | 01/04/2025
          ✗ | four  | 01/05/2025  | 31/03/2026`
      }
    },
    {
      title: 'given up in another year, and the latest episode not ending in adoption',
      given: {
        Episodes: `
            | CHILD | DECOM      | REC
            | one   | 01/06/2025 | E11
            | two   | 01/06/2025 | E11
            | two   | 01/07/2025 |
            | three | 01/06/2025 | E11`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
            | one   | 01/01/2025  | 31/03/2025
            | one   | 01/05/2025  | 01/07/2025
            | two   | 01/04/2025  | 30/04/2025
            | two   | 01/05/2025  | 01/07/2025
            | three | 01/05/2025  | 01/07/2025
            | three | 02/07/2025  | 01/04/2026
            | four  | 01/04/2025  | 30/04/2025
            | four  | 01/05/2025  | 01/07/2025`
      }
    }
  ]
})
