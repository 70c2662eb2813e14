import { differsFromOpenEpisode } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '503E',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but it is provided by others (PLACE_PROVIDER). Mend it, or say when the earlier episode ended.",
  fields: ['PLACE_PROVIDER'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year when that one is open: PLACE_PROVIDER different.
  breaks: (episode, child) => differsFromOpenEpisode(episode, child, 'PLACE_PROVIDER'),
  examples: [
    {
      title: 'the same, another, blank in one year or both, and a child in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE_PROVIDER
            | one   | 01/06/2024 | PR1
          ✗ | two   | 01/06/2024 | PR1
          ✗ | three | 01/06/2024 |
          ✗ | four  | 01/06/2024 | PR1
            | five  | 01/06/2024 |
            | six   | 01/06/2024 | PR1`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE_PROVIDER | DEC
            | one   | 01/06/2024 | pr1            |
            | two   | 01/06/2024 | PR4            |
            | three | 01/06/2024 | PR1            |
            | four  | 01/06/2024 |                |
            | five  | 01/06/2024 |                |
            | seven | 01/06/2024 | PR4            |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE_PROVIDER
            | one   | 01/06/2025 | PR1
          ✗ | one   | 01/05/2025 | PR1
            | two   | 01/05/2025 | PR4
            | two   | 01/06/2025 | PR1
            | three | 01/05/2025 | PR1
            | four  | 01/05/2025 | PR1
          ✗ | five  | 01/05/2025 | PR1
            | five  |            | PR4
            | six   | 31/04/2025 | PR1`,
        Episodes_last: `
            | CHILD | DECOM      | PLACE_PROVIDER | DEC
            | one   | 01/07/2024 | PR4            |
            | one   | 01/06/2024 | PR1            | 01/07/2024
            | two   | 01/07/2024 | PR4            |
            | three | 01/07/2024 | PR4            | 31/03/2025
            | four  | 01/06/2024 | PR4            |
            | four  | 01/07/2024 | PR4            | 31/03/2025
            | five  | 01/06/2024 | PR4            |
            | five  |            | PR1            |
            | six   | 01/06/2024 | PR4            |`
      }
    }
  ]
})
