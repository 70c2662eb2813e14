import { lengthInYear } from '../notions/episode-days.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '367',
  message:
    'The short breaks of the child (LS V3) come to more than 75 days this year. Mend the days (DECOM and DEC), or the legal status if they were not all short breaks.',
  fields: ['LS', 'DECOM', 'DEC'],
  of: 'Episodes',
  find: (child, collection) => {
    // V3 episodes with days in the year,
    const breaks = child.Episodes.filter(episode => episode.LS === 'V3' && lengthInYear(episode, collection) > 0)
    const days = breaks.reduce((sum, episode) => sum + lengthInYear(episode, collection), 0)
    // all of them, when these days add up to more than 75.
    return days > 75 ? breaks : []
  },
  examples: [
    {
      title: '75 and 76 days of the year; days outside it do not count',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
            | one   | 01/04/2025 | 01/05/2025 | V3
            | one   | 01/06/2025 | 16/07/2025 | V3
          ✗ | two   | 01/04/2025 | 01/05/2025 | V3
          ✗ | two   | 01/06/2025 | 17/07/2025 | V3
            | three | 01/03/2025 | 01/05/2025 | V3
            | three | 14/02/2026 | 30/04/2026 | V3
          ✗ | four  | 01/03/2025 | 01/05/2025 | V3
          ✗ | four  | 13/02/2026 |            | V3`
      }
    },
    {
      title: 'other episodes, ones with no days in the year and ones whose first day cannot be read',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
          ✗ | one   | 01/05/2025 | 16/07/2025 | V3
            | one   | 01/03/2025 | 01/04/2025 | V3
            | one   | 01/08/2025 | 01/08/2025 | V3
            | one   | 01/04/2026 |            | V3
            | one   | 31/04/2025 | 01/07/2025 | V3
            | one   | 01/09/2025 | 01/10/2025 | C2
            | two   | 01/05/2025 | 01/07/2025 | V3
            | two   | 01/08/2025 | 01/10/2025 | V4`
      }
    }
  ]
})
