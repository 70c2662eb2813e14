import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '501',
  message:
    'The episode began (DECOM) before the episode before it had ended (DEC). Mend whichever day is wrong, so that episodes do not overlap.',
  fields: ['DECOM', 'DEC'],
  each: 'Episodes',
  // Episode with DECOM before the previous DEC.
  breaks: ({ DECOM, previous }) => previous !== null && DECOM < previous.DEC,
  examples: [
    {
      title: 'began on the day the episode before ended and the day before',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 01/07/2025
            | one   | 01/07/2025 |
          ✗ | two   | 30/06/2025 |
            | two   | 01/05/2025 | 01/07/2025`
      }
    },
    {
      title: 'where either day is not known',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 |
            | one   | 01/07/2025 |
            | two   | 01/05/2025 | 31/09/2025
            | two   | 01/07/2025 |
            | three | 01/05/2025 | 01/07/2025
            | three |            |
            | four  | 01/05/2025 | 01/07/2025
            | four  | 31/04/2025 |`
      }
    }
  ]
})
