import { participation } from '../../sources/code-sets/participation.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '167',
  message:
    'The review (REVIEW) has no valid code for how the child took part (REVIEW_CODE), or there is a code without a review. Fill in both or neither.',
  fields: ['REVIEW_CODE'],
  each: 'Reviews',
  breaks: (row, _, { year }) =>
    row.holds('REVIEW')
      ? // Broken unless REVIEW is present and REVIEW_CODE valid …
        !isCode(participation, row.REVIEW_CODE, year)
      : // … or both are null.
        row.REVIEW_CODE !== null,
  examples: [
    {
      title:
        'both, neither, a code that is none, and one without the other; a day that cannot be read is there all the same',
      given: {
        Reviews: `
            | CHILD | REVIEW     | REVIEW_CODE
            | one   | 01/06/2025 | PN0
            | two   | 01/06/2025 | pn7
          ✗ | three | 01/06/2025 | PN8
          ✗ | four  | 01/06/2025 |
          ✗ | five  |            | PN1
            | six   |            |
            | seven | 31/02/2026 | PN1`
      }
    }
  ]
})
