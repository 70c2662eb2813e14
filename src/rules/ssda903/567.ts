import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '567',
  message: 'Being missing or away ended (MIS_END) before it began (MIS_START). Mend whichever day is wrong.',
  fields: ['MIS_START', 'MIS_END'],
  each: 'Missing',
  // MIS_START after MIS_END.
  breaks: ({ MIS_START, MIS_END }) => MIS_START > MIS_END,
  examples: [
    {
      title: 'ended the day before it began, on the day, and not yet',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
          ✗ | one   | 02/05/2025 | 01/05/2025
            | two   | 02/05/2025 | 02/05/2025
            | three | 02/05/2025 |
            | four  |            | 01/05/2025
            | five  | 02/05/2025 | 31/02/2025`
      }
    }
  ]
})
