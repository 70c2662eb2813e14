import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '356',
  message: 'The episode ended (DEC) before it began (DECOM). Mend whichever day is wrong.',
  fields: ['DECOM'],
  each: 'Episodes',
  // Episode with DEC before DECOM.
  breaks: ({ DECOM, DEC }) => DEC < DECOM,
  examples: [
    {
      title: 'ended the day before it began, and on the day',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC
          ✗ | one   | 02/05/2025 | 01/05/2025
            | two   | 02/05/2025 | 02/05/2025
            | three | 02/05/2025 |
            | four  | 02/05/2025 | 31/04/2025
            | five  |            | 01/05/2025`
      }
    }
  ]
})
