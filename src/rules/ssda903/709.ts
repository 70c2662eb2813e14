import { ordersDuring } from '../notions/deprivation-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '709',
  since: '2026-27',
  message:
    "While a deprivation of liberty order was running, the child was not placed (PLACE) in a children's home or another placement of kind Z12 or Z13. Check the days of the order (DOLO_START) and the code of the placement.",
  fields: ['DOLO_START', 'PLACE'],
  of: 'DoLo',
  needs: ['Episodes'],
  // DoLo with both days that overlaps an episode (DOLO_START on or before DEC or DEC null, DOLO_END on or after DECOM)
  // whose PLACE is not K2, Z12 or Z13; both.
  find: child => ordersDuring(child, ({ PLACE }) => !PLACES.has(PLACE)),
  examples: [
    {
      title: 'each place an order may run in, another, and a blank one',
      given: {
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
            | one   | 01/05/2026 | 01/07/2026
            | two   | 01/05/2026 | 01/07/2026
            | three | 01/05/2026 | 01/07/2026
          ✗ | four  | 01/05/2026 | 01/07/2026
          ✗ | five  | 01/05/2026 | 01/07/2026`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 01/05/2026 | 01/07/2026 | K2
            | two   | 01/05/2026 | 01/07/2026 | Z12
            | three | 01/05/2026 | 01/07/2026 | z13
          ✗ | four  | 01/05/2026 | 01/07/2026 | Z11
          ✗ | five  | 01/05/2026 | 01/07/2026 |`
      }
    },
    {
      title: 'an order a day before the episode, on its first and last day, and a day after',
      given: {
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
            | one   | 01/05/2026 | 31/05/2026
          ✗ | two   | 01/05/2026 | 01/06/2026
          ✗ | three | 01/07/2026 | 01/08/2026
            | four  | 02/07/2026 | 01/08/2026`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 01/06/2026 | 01/07/2026 | U4
          ✗ | two   | 01/06/2026 | 01/07/2026 | U4
          ✗ | three | 01/06/2026 | 01/07/2026 | U4
            | four  | 01/06/2026 | 01/07/2026 | U4`
      }
    },
    {
      title: 'an episode still open, one without a readable beginning, and orders without both days',
      given: {
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
          ✗ | one   | 01/05/2026 | 01/07/2026
            | two   | 01/05/2026 | 01/07/2026
            | three | 01/05/2026 |
            | three |            | 01/07/2026`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 01/05/2026 | 01/06/2026 | K2
          ✗ | one   | 01/06/2026 |            | U4
            | two   | 31/02/2026 |            | U4
            | three | 01/04/2026 |            | U4`
      }
    }
  ]
})

const PLACES: ReadonlySet<string | null> = new Set(['K2', 'Z12', 'Z13'])
