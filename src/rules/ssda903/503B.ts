import { differsFromOpenEpisode } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '503B',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but its legal status (LS) is another. Mend it, or say when the earlier episode ended.",
  fields: ['LS'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year when that one is open: LS different.
  breaks: (episode, child) => differsFromOpenEpisode(episode, child, 'LS'),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | LS
            | one   | 01/06/2024 | C2
          ✗ | two   | 01/06/2024 | C2
          ✗ | three | 01/06/2024 |
          ✗ | four  | 01/06/2024 | C2
            | five  | 01/06/2024 |
            | six   | 01/06/2024 | C2`,
        Episodes_last: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/06/2024 | c2 |
            | two   | 01/06/2024 | C1 |
            | three | 01/06/2024 | C2 |
            | four  | 01/06/2024 |    |
            | five  | 01/06/2024 |    |
            | seven | 01/06/2024 | C1 |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | LS
            | one   | 01/06/2025 | C2
          ✗ | one   | 01/05/2025 | C2
            | two   | 01/05/2025 | C1
            | two   | 01/06/2025 | C2
            | three | 01/05/2025 | C2
            | four  | 01/05/2025 | C2
          ✗ | five  | 01/05/2025 | C2
            | five  |            | C1
            | six   | 31/04/2025 | C2`,
        Episodes_last: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/07/2024 | C1 |
            | one   | 01/06/2024 | C2 | 01/07/2024
            | two   | 01/07/2024 | C1 |
            | three | 01/07/2024 | C1 | 31/03/2025
            | four  | 01/06/2024 | C1 |
            | four  | 01/07/2024 | C1 | 31/03/2025
            | five  | 01/06/2024 | C1 |
            | five  |            | C2 |
            | six   | 01/06/2024 | C1 |`
      }
    }
  ]
})
