import { runsBeyond } from '../notions/legal-status-runs.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '363',
  message:
    'The child was under a child assessment order (LS L3) for more than seven days without a break, which the law does not allow. Mend the days (DECOM and DEC), or the legal status from the day it changed.',
  fields: ['LS', 'DECOM', 'DEC'],
  of: 'Episodes',
  // L3 episodes of one unbroken run that lasts over 7 days in all, open ones running to the last day of the year; every episode of it.
  find: (child, collection) => runsBeyond(7, 'L3', child, collection),
  examples: [
    {
      title: 'seven days and a day more, over or still open',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
            | one   | 01/05/2025 | 08/05/2025 | L3
          ✗ | two   | 01/05/2025 | 09/05/2025 | L3
            | three | 24/03/2026 |            | L3
          ✗ | four  | 23/03/2026 |            | L3
            | five  | 01/05/2025 | 09/05/2025 | C2
            | six   | 01/05/2025 | 09/05/2025 |
            | seven | 31/04/2025 | 09/05/2025 | L3
          ✗ | eight | 01/05/2025 | 31/06/2025 | L3`
      }
    },
    {
      title:
        'episodes that follow on from each other count together, in whatever order they are sent; after a break anew',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
          ✗ | one   | 03/05/2025 | 09/05/2025 | L3
          ✗ | one   | 01/05/2025 | 03/05/2025 | L3
            | two   | 01/05/2025 | 03/05/2025 | L3
            | two   | 03/05/2025 | 08/05/2025 | L3
            | three | 01/05/2025 | 03/05/2025 | L3
            | three | 04/05/2025 | 10/05/2025 | L3
            | four  | 01/05/2025 | 03/05/2025 | L3
            | four  | 03/05/2025 | 04/05/2025 | C2
            | four  | 04/05/2025 | 09/05/2025 | L3
          ✗ | five  | 23/03/2026 | 30/03/2026 | L3
          ✗ | five  | 30/03/2026 |            | L3`
      }
    }
  ]
})
