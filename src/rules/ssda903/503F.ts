import { differsFromOpenEpisode } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '503F',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but the provider's number (URN) is another. Mend it, or say when the earlier episode ended.",
  fields: ['URN'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year when that one is open: URN different.
  breaks: (episode, child) => differsFromOpenEpisode(episode, child, 'URN'),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | URN
            | one   | 01/06/2024 | 1045321
          ✗ | two   | 01/06/2024 | 1045321
          ✗ | three | 01/06/2024 |
          ✗ | four  | 01/06/2024 | 1045321
            | five  | 01/06/2024 |
            | six   | 01/06/2024 | 1045321`,
        Episodes_last: `
            | CHILD | DECOM      | URN     | DEC
            | one   | 01/06/2024 | 1045321 |
            | two   | 01/06/2024 | 1045322 |
            | three | 01/06/2024 | 1045321 |
            | four  | 01/06/2024 |         |
            | five  | 01/06/2024 |         |
            | seven | 01/06/2024 | 1045322 |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | URN
            | one   | 01/06/2025 | 1045321
          ✗ | one   | 01/05/2025 | 1045321
            | two   | 01/05/2025 | 1045322
            | two   | 01/06/2025 | 1045321
            | three | 01/05/2025 | 1045321
            | four  | 01/05/2025 | 1045321
          ✗ | five  | 01/05/2025 | 1045321
            | five  |            | 1045322
            | six   | 31/04/2025 | 1045321`,
        Episodes_last: `
            | CHILD | DECOM      | URN     | DEC
            | one   | 01/07/2024 | 1045322 |
            | one   | 01/06/2024 | 1045321 | 01/07/2024
            | two   | 01/07/2024 | 1045322 |
            | three | 01/07/2024 | 1045322 | 31/03/2025
            | four  | 01/06/2024 | 1045322 |
            | four  | 01/07/2024 | 1045322 | 31/03/2025
            | five  | 01/06/2024 | 1045322 |
            | five  |            | 1045321 |
            | six   | 01/06/2024 | 1045322 |`
      }
    }
  ]
})
