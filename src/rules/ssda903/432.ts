import { rec } from '../../sources/code-sets/rec.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '432',
  message:
    'Care ended with the episode before (REC), so this one begins it anew, but another reason for beginning is given (RNE is not S). Mend this reason, or the one for which the episode before ended.',
  fields: ['RNE'],
  each: 'Episodes',
  breaks: ({ RNE, previous }, _, { year }) =>
    // Episode with RNE not S
    RNE !== 'S' &&
    // after a previous episode with REC any of the codes that end care.
    previous !== null &&
    previous.REC !== 'X1' &&
    isCode(rec, previous.REC, year),
  examples: [
    {
      title: 'after care ended and after it went on',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | REC
            | one   | 01/05/2025 | P   | E4A
          ✗ | one   | 01/07/2025 | P   | X1
            | one   | 01/09/2025 | L   |
          ✗ | two   | 01/07/2025 |     | E17
            | two   | 01/05/2025 | S   | E2
            | three | 01/05/2025 | S   | E4A
            | three | 01/07/2025 | S   |
            | four  | 01/05/2025 | S   |
            | four  | 01/07/2025 | P   |
            | five  | 01/05/2025 | S   | E43
            | five  | 01/07/2025 | P   |`
      }
    }
  ]
})
