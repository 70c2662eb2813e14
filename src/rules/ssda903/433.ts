import { rowRule } from '../return/ssda903-return.js'

const WITHIN_CARE: ReadonlySet<string | null> = new Set(['P', 'L', 'T', 'U', 'B'])

export default rowRule({
  code: '433',
  message:
    'The episode carries care on from the one before (RNE) but does not begin (DECOM) on the day that one ended. Mend whichever day is wrong, or the reason if care began anew.',
  fields: ['RNE', 'DECOM'],
  each: 'Episodes',
  breaks: ({ RNE, DECOM, previous }) =>
    // Episode with RNE P, L, T, U or B, with a previous episode,
    WITHIN_CARE.has(RNE) &&
    previous !== null &&
    // whose DECOM is not the previous DEC, or either is absent.
    DECOM !== previous.DEC,
  examples: [
    {
      title: 'began on the day the episode before ended, the day before and the day after',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | DEC
            | one   | 01/05/2025 | P   | 01/07/2025
            | one   | 01/07/2025 | P   |
          ✗ | two   | 30/06/2025 | P   |
            | two   | 01/05/2025 | S   | 01/07/2025
            | three | 01/05/2025 | S   | 01/07/2025
          ✗ | three | 02/07/2025 | P   |`
      }
    },
    {
      title: 'where a day is not known',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | DEC
            | one   | 01/05/2025 | S   |
          ✗ | one   | 01/07/2025 | P   |
            | two   | 01/05/2025 | S   | 31/09/2025
          ✗ | two   | 01/07/2025 | P   |
            | three | 01/05/2025 | S   | 01/07/2025
          ✗ | three | 31/09/2025 | P   |
            | four  | 01/05/2025 | S   |
          ✗ | four  |            | P   |`
      }
    },
    {
      title: 'for all five reasons and no other',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | DEC
            | one   | 01/05/2025 | S   | 01/06/2025
          ✗ | one   | 02/06/2025 | L   | 01/07/2025
          ✗ | one   | 02/07/2025 | T   | 01/08/2025
          ✗ | one   | 02/08/2025 | U   | 01/09/2025
          ✗ | one   | 02/09/2025 | B   | 01/10/2025
            | one   | 02/10/2025 | S   | 01/11/2025
            | one   | 02/11/2025 |     |`
      }
    }
  ]
})
