import { TEMPORARY } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '383',
  message:
    'After a temporary placement (PLACE T0 to T4) the child did not go back to where they were before: the reason must be P (RNE), and the placement and its postcode (PLACE, PL_POST) those of the episode before it. Mend this episode or the temporary one.',
  fields: ['PLACE', 'RNE', 'PL_POST'],
  each: 'Episodes',
  breaks: ({ previous, RNE, PLACE, PL_POST }) => {
    // If the previous episode's PLACE is T0 to T4,
    if (!previous || !TEMPORARY.has(previous.PLACE)) return false
    const before = previous.previous
    return (
      // then this one's RNE must be P,
      RNE !== 'P' ||
      // its PLACE that of the episode before the previous, and its PL_POST too.
      (before !== null && (PLACE !== before.PLACE || plain(PL_POST) !== plain(before.PL_POST)))
    )
  },
  examples: [
    {
      title: 'back to the same placement, or not',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PLACE | PL_POST
            | one   | 01/07/2025 | P   | U4    | TS1 1AA
            | one   | 01/06/2025 | P   | T3    | TS1 1BB
            | one   | 01/05/2025 | S   | U4    | ts11aa
            | two   | 01/05/2025 | S   | U4    | TS1 1AA
            | two   | 01/06/2025 | P   | T0    | TS1 1BB
          ✗ | two   | 01/07/2025 | B   | U4    | TS1 1AA
            | three | 01/05/2025 | S   | U4    | TS1 1AA
            | three | 01/06/2025 | P   | T4    | TS1 1BB
          ✗ | three | 01/07/2025 | P   | U5    | TS1 1AA
            | four  | 01/05/2025 | S   | U4    | TS1 1AA
            | four  | 01/06/2025 | P   | T1    | TS1 1BB
          ✗ | four  | 01/07/2025 | P   | U4    | TS1 1BB
            | five  | 01/05/2025 | S   | U4    | TS1 1AA
            | five  | 01/06/2025 | P   | T2    | TS1 1BB
          ✗ | five  | 01/07/2025 | P   | T3    | TS1 1AA`
      }
    },
    {
      title: 'where it was before is not in the return, postcodes are blank, or the placement before was not temporary',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PLACE | PL_POST
            | one   | 01/05/2025 | P   | T1    | TS1 1AA
            | one   | 01/06/2025 | P   | U4    | TS1 1BB
            | two   | 01/05/2025 | P   | T1    | TS1 1AA
          ✗ | two   | 01/06/2025 |     | U4    | TS1 1BB
            | three | 01/05/2025 | S   | U4    |
            | three | 01/06/2025 | P   | T1    |
            | three | 01/07/2025 | P   | U4    |
            | four  | 01/05/2025 | S   | U4    | TS1 1AA
            | four  | 01/06/2025 | P   | U5    | TS1 1BB
            | four  | 01/07/2025 | B   | U6    | TS1 1BB
            | five  | 01/05/2025 | S   | U4    | TS1 1AA
            | five  | 01/06/2025 | P   | T1    | TS1 1BB`
      }
    }
  ]
})

/** A postcode without its spaces. */
function plain(postcode: string | null): string | null {
  return postcode?.replace(/\s+/g, '') ?? null
}
