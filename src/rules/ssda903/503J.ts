import { differsFromOpenEpisode } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '503J',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but the placement lies within the council in one year and outside it in the other (PL_LOCATION). Mend it, or say when the earlier episode ended.",
  fields: ['PL_LOCATION'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year when that one is open: PL_LOCATION different.
  breaks: (episode, child) => differsFromOpenEpisode(episode, child, 'PL_LOCATION'),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | PL_LOCATION
            | one   | 01/06/2024 | IN
          ✗ | two   | 01/06/2024 | IN
          ✗ | three | 01/06/2024 |
          ✗ | four  | 01/06/2024 | IN
            | five  | 01/06/2024 |
            | six   | 01/06/2024 | IN`,
        Episodes_last: `
            | CHILD | DECOM      | PL_LOCATION | DEC
            | one   | 01/06/2024 | in          |
            | two   | 01/06/2024 | OUT         |
            | three | 01/06/2024 | IN          |
            | four  | 01/06/2024 |             |
            | five  | 01/06/2024 |             |
            | seven | 01/06/2024 | OUT         |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | PL_LOCATION
            | one   | 01/06/2025 | IN
          ✗ | one   | 01/05/2025 | IN
            | two   | 01/05/2025 | OUT
            | two   | 01/06/2025 | IN
            | three | 01/05/2025 | IN
            | four  | 01/05/2025 | IN
          ✗ | five  | 01/05/2025 | IN
            | five  |            | OUT
            | six   | 31/04/2025 | IN`,
        Episodes_last: `
            | CHILD | DECOM      | PL_LOCATION | DEC
            | one   | 01/07/2024 | OUT         |
            | one   | 01/06/2024 | IN          | 01/07/2024
            | two   | 01/07/2024 | OUT         |
            | three | 01/07/2024 | OUT         | 31/03/2025
            | four  | 01/06/2024 | OUT         |
            | four  | 01/07/2024 | OUT         | 31/03/2025
            | five  | 01/06/2024 | OUT         |
            | five  |            | IN          |
            | six   | 01/06/2024 | OUT         |`
      }
    }
  ]
})
