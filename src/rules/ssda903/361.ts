import { runsBeyond } from '../notions/legal-status-runs.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '361',
  message:
    'The child was under police protection (LS L1) for more than three days without a break, which the law does not allow. Mend the days (DECOM and DEC), or the legal status from the day it changed.',
  fields: ['DECOM', 'LS', 'DEC'],
  of: 'Episodes',
  // L1 episodes of one unbroken run that lasts over 3 days in all, open ones running to the last day of the year; every episode of it.
  find: (child, collection) => runsBeyond(3, 'L1', child, collection),
  examples: [
    {
      title: 'three days and a day more, over or still open',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
            | one   | 01/05/2025 | 04/05/2025 | L1
          ✗ | two   | 01/05/2025 | 05/05/2025 | L1
            | three | 28/03/2026 |            | L1
          ✗ | four  | 27/03/2026 |            | L1
            | five  | 01/05/2025 | 05/05/2025 | C2
            | six   | 01/05/2025 | 05/05/2025 |
            | seven | 31/04/2025 | 05/05/2025 | L1
          ✗ | eight | 01/05/2025 | 31/06/2025 | L1`
      }
    },
    {
      title:
        'episodes that follow on from each other count together, in whatever order they are sent; after a break anew',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
          ✗ | one   | 03/05/2025 | 05/05/2025 | L1
          ✗ | one   | 01/05/2025 | 03/05/2025 | L1
            | two   | 01/05/2025 | 03/05/2025 | L1
            | two   | 03/05/2025 | 04/05/2025 | L1
            | three | 01/05/2025 | 03/05/2025 | L1
            | three | 04/05/2025 | 06/05/2025 | L1
            | four  | 01/05/2025 | 03/05/2025 | L1
            | four  | 03/05/2025 | 04/05/2025 | C2
            | four  | 04/05/2025 | 05/05/2025 | L1
          ✗ | five  | 27/03/2026 | 30/03/2026 | L1
          ✗ | five  | 30/03/2026 |            | L1`
      }
    }
  ]
})
