import { differsFromOpenEpisode } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '503H',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but the placement lies in another authority (PL_LA). Mend it, or say when the earlier episode ended.",
  fields: ['PL_LA'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year when that one is open: PL_LA different.
  breaks: (episode, child) => differsFromOpenEpisode(episode, child, 'PL_LA'),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | PL_LA
            | one   | 01/06/2024 | E06000002
          ✗ | two   | 01/06/2024 | E06000002
          ✗ | three | 01/06/2024 |
          ✗ | four  | 01/06/2024 | E06000002
            | five  | 01/06/2024 |
            | six   | 01/06/2024 | E06000002`,
        Episodes_last: `
            | CHILD | DECOM      | PL_LA     | DEC
            | one   | 01/06/2024 | e06000002 |
            | two   | 01/06/2024 | E06000003 |
            | three | 01/06/2024 | E06000002 |
            | four  | 01/06/2024 |           |
            | five  | 01/06/2024 |           |
            | seven | 01/06/2024 | E06000003 |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | PL_LA
            | one   | 01/06/2025 | E06000002
          ✗ | one   | 01/05/2025 | E06000002
            | two   | 01/05/2025 | E06000003
            | two   | 01/06/2025 | E06000002
            | three | 01/05/2025 | E06000002
            | four  | 01/05/2025 | E06000002
          ✗ | five  | 01/05/2025 | E06000002
            | five  |            | E06000003
            | six   | 31/04/2025 | E06000002`,
        Episodes_last: `
            | CHILD | DECOM      | PL_LA     | DEC
            | one   | 01/07/2024 | E06000003 |
            | one   | 01/06/2024 | E06000002 | 01/07/2024
            | two   | 01/07/2024 | E06000003 |
            | three | 01/07/2024 | E06000003 | 31/03/2025
            | four  | 01/06/2024 | E06000003 |
            | four  | 01/07/2024 | E06000003 | 31/03/2025
            | five  | 01/06/2024 | E06000003 |
            | five  |            | E06000002 |
            | six   | 01/06/2024 | E06000003 |`
      }
    }
  ]
})
