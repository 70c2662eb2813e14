import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '431',
  message:
    'The child is said to have newly come into care (RNE S) before or on the very day (DECOM) the episode before ended. Mend the reason, or whichever day is wrong.',
  fields: ['RNE', 'DECOM'],
  each: 'Episodes',
  // Episode with RNE S and DECOM on or before the previous DEC.
  breaks: ({ RNE, DECOM, previous }) => RNE === 'S' && previous !== null && DECOM <= previous.DEC,
  examples: [
    {
      title: 'began on the day the episode before ended, the day before and the day after',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | DEC
            | one   | 01/05/2025 | S   | 01/07/2025
          ✗ | one   | 01/07/2025 | S   |
          ✗ | two   | 30/06/2025 | S   |
            | two   | 01/05/2025 | S   | 01/07/2025
            | three | 01/05/2025 | S   | 01/07/2025
            | three | 02/07/2025 | S   |`
      }
    },
    {
      title: 'for another reason, and where either day is not known',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | DEC
            | one   | 01/05/2025 | S   | 01/07/2025
            | one   | 01/07/2025 | P   |
            | two   | 01/05/2025 | S   |
            | two   | 01/07/2025 | S   |
            | three | 01/05/2025 | S   | 31/09/2025
            | three | 01/07/2025 | S   |
            | four  | 01/05/2025 | S   | 01/07/2025
            | four  |            | S   |`
      }
    }
  ]
})
