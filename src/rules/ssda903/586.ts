import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '586',
  message:
    'Being missing or away began (MIS_START) on or before the day the child was born (DOB). Mend whichever day is wrong.',
  fields: ['MIS_START'],
  each: 'Missing',
  // MIS_START on or before DOB.
  breaks: ({ MIS_START, DOB }) => MIS_START <= DOB,
  examples: [
    {
      title: 'begun on the day of birth, and the day after',
      given: {
        Missing: `
            | CHILD | DOB        | MIS_START
          ✗ | one   | 02/05/2025 | 01/05/2025
          ✗ | two   | 01/05/2025 | 01/05/2025
            | three | 30/04/2025 | 01/05/2025
            | four  |            | 01/05/2025
            | five  | 01/05/2025 |`
      }
    }
  ]
})
