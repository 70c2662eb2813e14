import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '355',
  message: 'The episode ended (DEC) on the day it began (DECOM). Mend whichever day is wrong, or take the episode out.',
  fields: ['DECOM', 'DEC'],
  each: 'Episodes',
  // Episode with DECOM equal to DEC.
  breaks: ({ DECOM, DEC }) => DECOM === DEC,
  examples: [
    {
      title: 'ended on the day it began, the day after, or not yet',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC
          ✗ | one   | 02/05/2025 | 02/05/2025
            | two   | 02/05/2025 | 03/05/2025
            | three | 02/05/2025 | 01/05/2025
            | four  | 02/05/2025 |
            | five  | 31/04/2025 | 31/04/2025
            | six   |            |`
      }
    }
  ]
})
