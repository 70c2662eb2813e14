import { TEMPORARY } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

const MOVED: ReadonlySet<string | null> = new Set(['P', 'B', 'T', 'U'])

export default rowRule({
  code: '225',
  message:
    'The child moved to another placement after this episode, but the reason for the move (REASON_PLACE_CHANGE) is blank. Choose one from the list in the guide.',
  fields: ['REASON_PLACE_CHANGE'],
  each: 'Episodes',
  breaks: ({ REC, REASON_PLACE_CHANGE, PLACE, next }) =>
    // Episode with REC X1, REASON_PLACE_CHANGE null, PLACE not T0 to T4,
    REC === 'X1' &&
    REASON_PLACE_CHANGE === null &&
    !TEMPORARY.has(PLACE) &&
    // whose next episode has RNE P, B, T or U and PLACE not T0 to T4.
    next !== null &&
    MOVED.has(next.RNE) &&
    !TEMPORARY.has(next.PLACE),
  examples: [
    {
      title: 'by the reason for the next episode, which need not be the next row',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PLACE | REC | REASON_PLACE_CHANGE
            | one   | 01/07/2025 | P   | U4    |     |
          ✗ | one   | 01/05/2025 | S   | U6    | X1  |
          ✗ | two   | 01/05/2025 | S   | U6    | X1  |
            | two   | 01/07/2025 | B   | U4    | E5  |
          ✗ | three | 01/05/2025 | S   | U6    | X1  |
          ✗ | three | 01/07/2025 | T   | U4    | X1  |
            | three | 01/09/2025 | U   | U4    | X1  |
            | four  | 01/05/2025 | S   | U6    | X1  |
            | four  | 01/07/2025 | L   | U6    | X1  |
            | four  | 01/09/2025 |     | U6    |     |`
      }
    },
    {
      title: 'a reason given, a move ending care, and temporary placements on either side',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PLACE | REC | REASON_PLACE_CHANGE
            | one   | 01/05/2025 | S   | U6    | X1  | CARPL
            | one   | 01/07/2025 | P   | U4    |     |
            | two   | 01/05/2025 | S   | U6    | E4A |
            | two   | 01/07/2025 | P   | U4    |     |
            | three | 01/05/2025 | S   | T0    | X1  |
            | three | 01/07/2025 | P   | U4    |     |
            | four  | 01/05/2025 | S   | U6    | X1  |
            | four  | 01/07/2025 | P   | T4    |     |
          ✗ | five  | 01/05/2025 | S   |       | X1  |
            | five  | 01/07/2025 | P   |       |     |`
      }
    }
  ]
})
