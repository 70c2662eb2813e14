import { TEMPORARY } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '226',
  message:
    'A temporary placement (PLACE T0 to T4), or the episode before it, has a reason for changing placement (REASON_PLACE_CHANGE), which is not asked for. Take the reason out, or mend the placement.',
  fields: ['REASON_PLACE_CHANGE', 'PLACE'],
  each: 'Episodes',
  breaks: ({ PLACE, REASON_PLACE_CHANGE, previous }) =>
    // If PLACE is T0 to T4,
    TEMPORARY.has(PLACE) &&
    // REASON_PLACE_CHANGE should be null in the episode and the one before.
    (REASON_PLACE_CHANGE !== null || (previous !== null && previous.REASON_PLACE_CHANGE !== null)),
  examples: [
    {
      title: 'a reason in the temporary placement, before it, after it, and nowhere',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE | REASON_PLACE_CHANGE
          ✗ | one   | 01/05/2025 | T0    | CARPL
            | two   | 01/05/2025 | U6    | CARPL
          ✗ | two   | 01/07/2025 | T4    |
            | three | 01/05/2025 | U6    |
            | three | 01/07/2025 | T1    |
            | three | 01/08/2025 | U6    | CARPL
            | four  | 01/05/2025 | T2    |
            | five  | 01/05/2025 | U6    | CARPL
            | five  | 01/07/2025 | U4    | CARPL`
      }
    },
    {
      title: 'the episode before is the one that began before, not the row before',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE | REASON_PLACE_CHANGE
          ✗ | one   | 01/07/2025 | T3    |
            | one   | 01/05/2025 | U6    | CARPL
            | two   | 01/09/2025 | U6    | CARPL
            | two   | 01/07/2025 | T3    |`
      }
    }
  ]
})
