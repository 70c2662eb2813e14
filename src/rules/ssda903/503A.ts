import { differsFromOpenEpisode } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '503A',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but it gives another reason for beginning (RNE). Mend it, or say when the earlier episode ended.",
  fields: ['RNE'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year when that one is open: RNE different.
  breaks: (episode, child) => differsFromOpenEpisode(episode, child, 'RNE'),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
            | one   | 01/06/2024 | P
          ✗ | two   | 01/06/2024 | P
          ✗ | three | 01/06/2024 |
          ✗ | four  | 01/06/2024 | P
            | five  | 01/06/2024 |
            | six   | 01/06/2024 | P`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | DEC
            | one   | 01/06/2024 | p   |
            | two   | 01/06/2024 | S   |
            | three | 01/06/2024 | P   |
            | four  | 01/06/2024 |     |
            | five  | 01/06/2024 |     |
            | seven | 01/06/2024 | S   |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
            | one   | 01/06/2025 | P
          ✗ | one   | 01/05/2025 | P
            | two   | 01/05/2025 | S
            | two   | 01/06/2025 | P
            | three | 01/05/2025 | P
            | four  | 01/05/2025 | P
          ✗ | five  | 01/05/2025 | P
            | five  |            | S
            | six   | 31/04/2025 | P`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | DEC
            | one   | 01/07/2024 | S   |
            | one   | 01/06/2024 | P   | 01/07/2024
            | two   | 01/07/2024 | S   |
            | three | 01/07/2024 | S   | 31/03/2025
            | four  | 01/06/2024 | S   |
            | four  | 01/07/2024 | S   | 31/03/2025
            | five  | 01/06/2024 | S   |
            | five  |            | P   |
            | six   | 01/06/2024 | S   |`
      }
    }
  ]
})
