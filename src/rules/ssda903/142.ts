import { latestEpisode } from '../notions/episode-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '142',
  message:
    'A later episode of the child has begun, but this one has no end (DEC) or no reason for ending (REC). Fill in both.',
  fields: ['DEC', 'REC'],
  each: 'Episodes',
  breaks: (episode, child) =>
    // DECOM present, and CHILD too, for a row without it is the only one of its child.
    !Number.isNaN(episode.DECOM) &&
    // Not its child's latest by DECOM.
    episode !== latestEpisode(child) &&
    // DEC or REC null.
    !(episode.holds('DEC') && episode.REC !== null),
  examples: [
    {
      title: 'earlier episodes must have both, the latest need not',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | REC
            | one   | 03/08/2025 |            |
          ✗ | one   | 01/05/2025 |            | X1
          ✗ | one   | 02/06/2025 | 01/07/2025 |
          ✗ | one   | 01/07/2025 |            |
            | one   | 01/04/2025 | 01/05/2025 | X1
            | two   | 01/05/2025 |            |`
      }
    },
    {
      title:
        'an episode without a readable first day is neither judged nor the latest; of two of one day the last sent is',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | REC
            | one   | 01/05/2025 |            |
            | one   | 31/02/2026 |            |
            | one   |            |            |
            | two   | 01/05/2025 | 01/05/2025 | X1
            | two   | 01/05/2025 |            |
            |       | 01/05/2025 |            |
            |       | 01/06/2025 |            |`
      }
    },
    {
      title: 'an end that cannot be read is there all the same',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | REC
            | one   | 01/05/2025 | 31/06/2025 | X1
            | one   | 01/07/2025 |            |
          ✗ | two   | 01/05/2025 |            | X1
            | two   | 01/07/2025 |            |`
      }
    }
  ]
})
