import { beginningTooSoon } from '../days/in-turn.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '705',
  since: '2026-27',
  message:
    'The deprivation of liberty order began (DOLO_START) while the one before it was still running (DOLO_END). End the earlier one, or mend the days.',
  fields: ['DOLO_START', 'DOLO_END'],
  of: 'DoLo',
  // Row, by DOLO_END or else DOLO_START and then DOLO_START, whose previous one has DOLO_END null or after this DOLO_START.
  find: ({ DoLo }) =>
    beginningTooSoon(
      DoLo,
      ({ DOLO_START }) => DOLO_START,
      ({ DOLO_END }) => DOLO_END,
      'last day'
    ),
  examples: [
    {
      title:
        'begun on the day the one before ended, a day earlier, and while it is open, in whatever order they were sent',
      given: {
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
            | one   | 01/06/2026 | 01/07/2026
            | one   | 01/05/2026 | 01/06/2026
          ✗ | two   | 31/05/2026 | 01/07/2026
            | two   | 01/05/2026 | 01/06/2026
            | three | 01/05/2026 |
          ✗ | three | 01/06/2026 |
            | four  | 01/05/2026 |`
      }
    },
    {
      title: 'one that holds others comes after them; of two that end together, the later begun',
      given: {
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
          ✗ | one   | 01/05/2026 | 01/12/2026
            | one   | 01/06/2026 | 01/07/2026
            | one   | 01/08/2026 | 01/09/2026
          ✗ | two   | 02/05/2026 | 01/06/2026
            | two   | 01/05/2026 | 01/06/2026`
      }
    },
    {
      title: 'an end that cannot be read is none; a row without a readable beginning stands by its end, or last',
      given: {
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
            | one   | 01/05/2026 | 31/02/2026
          ✗ | one   | 01/06/2026 | 01/07/2026
            | two   | 31/02/2026 |
            | two   | 01/06/2026 | 01/07/2026
            | two   |            | 01/08/2026
          ✗ | three |            |
            | three | 01/06/2026 |
            | four  |            | 01/06/2026
          ✗ | four  | 31/05/2026 | 01/07/2026`
      }
    }
  ]
})
