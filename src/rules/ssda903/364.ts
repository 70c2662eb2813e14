import { runsBeyond } from '../notions/legal-status-runs.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '364',
  message:
    'The child was placed by the police in local authority accommodation (LS J2) for more than 21 days without a break, which the law does not allow. Mend the days (DECOM and DEC), or the legal status from the day it changed.',
  fields: ['LS', 'DECOM', 'DEC'],
  of: 'Episodes',
  // J2 episodes of one unbroken run that lasts over 21 days in all, open ones running to the last day of the year; every episode of it.
  find: (child, collection) => runsBeyond(21, 'J2', child, collection),
  examples: [
    {
      title: '21 days and a day more, over or still open',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
            | one   | 01/05/2025 | 22/05/2025 | J2
          ✗ | two   | 01/05/2025 | 23/05/2025 | J2
            | three | 10/03/2026 |            | J2
          ✗ | four  | 09/03/2026 |            | J2
            | five  | 01/05/2025 | 23/05/2025 | C2
            | six   | 01/05/2025 | 23/05/2025 |
            | seven | 31/04/2025 | 23/05/2025 | J2
          ✗ | eight | 01/05/2025 | 31/06/2025 | J2`
      }
    },
    {
      title:
        'episodes that follow on from each other count together, in whatever order they are sent; after a break anew',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
          ✗ | one   | 03/05/2025 | 23/05/2025 | J2
          ✗ | one   | 01/05/2025 | 03/05/2025 | J2
            | two   | 01/05/2025 | 03/05/2025 | J2
            | two   | 03/05/2025 | 22/05/2025 | J2
            | three | 01/05/2025 | 03/05/2025 | J2
            | three | 04/05/2025 | 24/05/2025 | J2
            | four  | 01/05/2025 | 03/05/2025 | J2
            | four  | 03/05/2025 | 04/05/2025 | C2
            | four  | 04/05/2025 | 23/05/2025 | J2
          ✗ | five  | 09/03/2026 | 30/03/2026 | J2
          ✗ | five  | 30/03/2026 |            | J2`
      }
    }
  ]
})
