import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '708',
  since: '2026-27',
  message:
    'The deprivation of liberty order began (DOLO_START) on the day the child was born (DOB) or before. Mend whichever day is wrong.',
  fields: ['DOLO_START'],
  each: 'DoLo',
  // DOLO_START on or before DOB.
  breaks: ({ DOLO_START, DOB }) => DOLO_START <= DOB,
  examples: [
    {
      title: 'begun a day before birth, on the day and a day later; without a birth that can be read',
      given: {
        DoLo: `
            | CHILD | DOB        | DOLO_START
          ✗ | one   | 02/05/2026 | 01/05/2026
          ✗ | two   | 02/05/2026 | 02/05/2026
            | three | 02/05/2026 | 03/05/2026
            | four  | 31/02/2026 | 01/02/2026
            | five  | 02/05/2026 |`
      }
    }
  ]
})
