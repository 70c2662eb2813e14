import { beginningTooSoon } from '../days/in-turn.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '574',
  message:
    'Being missing or away began (MIS_START) while an earlier time was still running, or before it ended (MIS_END). End the earlier one first, or mend the days.',
  fields: ['MIS_START', 'MIS_END'],
  of: 'Missing',
  find: child =>
    // Missing row (ordered by CHILD, MIS_END or MIS_START, MIS_START) whose previous one has MIS_END null or after this MIS_START.
    beginningTooSoon(
      child.Missing,
      ({ MIS_START }) => MIS_START,
      ({ MIS_END }) => MIS_END,
      'last day'
    ),
  examples: [
    {
      title: 'begun on the day the one before ended, and the day before that',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
            | one   | 01/05/2025 | 10/05/2025
            | one   | 10/05/2025 | 12/05/2025
            | two   | 01/05/2025 | 10/05/2025
          ✗ | two   | 09/05/2025 | 12/05/2025
            | three | 09/05/2025 |
            | four  |            | 12/05/2025
          ✗ | four  | 09/05/2025 | 13/05/2025
            | five  |            | 12/05/2025
            | five  | 12/05/2025 | 13/05/2025`
      }
    },
    {
      title: 'the one before has no end, or none that can be read',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
          ✗ | one   | 02/05/2025 |
            | one   | 01/05/2025 |
            | two   | 01/05/2025 | 31/04/2025
          ✗ | two   | 02/05/2025 | 10/05/2025
            | three | 11/05/2025 |
            | three | 02/05/2025 | 10/05/2025
          ✗ | four  |            |
            | four  | 02/05/2025 |
            | five  |            |
            | five  | 02/05/2025 | 10/05/2025`
      }
    },
    {
      title: 'they stand by their last days, so the longer one comes after those within it',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
          ✗ | one   | 01/05/2025 | 31/05/2025
            | one   | 02/05/2025 | 03/05/2025
            | one   | 05/05/2025 | 06/05/2025
            | two   | 01/05/2025 | 06/05/2025
          ✗ | two   | 02/05/2025 | 06/05/2025`
      }
    }
  ]
})
