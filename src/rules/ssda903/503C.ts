import { differsFromOpenEpisode } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '503C',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but its category of need (CIN) is another. Mend it, or say when the earlier episode ended.",
  fields: ['CIN'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year when that one is open: CIN different.
  breaks: (episode, child) => differsFromOpenEpisode(episode, child, 'CIN'),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | CIN
            | one   | 01/06/2024 | N1
          ✗ | two   | 01/06/2024 | N1
          ✗ | three | 01/06/2024 |
          ✗ | four  | 01/06/2024 | N1
            | five  | 01/06/2024 |
            | six   | 01/06/2024 | N1`,
        Episodes_last: `
            | CHILD | DECOM      | CIN | DEC
            | one   | 01/06/2024 | n1  |
            | two   | 01/06/2024 | N2  |
            | three | 01/06/2024 | N1  |
            | four  | 01/06/2024 |     |
            | five  | 01/06/2024 |     |
            | seven | 01/06/2024 | N2  |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | CIN
            | one   | 01/06/2025 | N1
          ✗ | one   | 01/05/2025 | N1
            | two   | 01/05/2025 | N2
            | two   | 01/06/2025 | N1
            | three | 01/05/2025 | N1
            | four  | 01/05/2025 | N1
          ✗ | five  | 01/05/2025 | N1
            | five  |            | N2
            | six   | 31/04/2025 | N1`,
        Episodes_last: `
            | CHILD | DECOM      | CIN | DEC
            | one   | 01/07/2024 | N2  |
            | one   | 01/06/2024 | N1  | 01/07/2024
            | two   | 01/07/2024 | N2  |
            | three | 01/07/2024 | N2  | 31/03/2025
            | four  | 01/06/2024 | N2  |
            | four  | 01/07/2024 | N2  | 31/03/2025
            | five  | 01/06/2024 | N2  |
            | five  |            | N1  |
            | six   | 01/06/2024 | N2  |`
      }
    }
  ]
})
