import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '702',
  since: '2026-27',
  message:
    'The deprivation of liberty order ended (DOLO_END) on the day it began (DOLO_START) or before. Mend whichever day is wrong.',
  fields: ['DOLO_START', 'DOLO_END'],
  each: 'DoLo',
  // DOLO_END on or before DOLO_START.
  breaks: ({ DOLO_START, DOLO_END }) => DOLO_END <= DOLO_START,
  examples: [
    {
      title: 'ended before it began, on the day and a day later; not ended; without a readable beginning',
      given: {
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
          ✗ | one   | 02/05/2026 | 01/05/2026
          ✗ | two   | 02/05/2026 | 02/05/2026
            | three | 02/05/2026 | 03/05/2026
            | four  | 02/05/2026 |
            | five  | 31/02/2026 | 01/02/2026`
      }
    }
  ]
})
