import { need } from '../../sources/code-sets/need.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '145',
  message: 'The category of need (CIN) is not one of the codes. Write one of N1 to N8.',
  fields: ['CIN'],
  each: 'Episodes',
  // Episode with CIN present and not a valid code.
  // N0 and N9 are codes of the children in need census alone.
  breaks: ({ CIN }, _, { year }) => CIN !== null && (!isCode(need, CIN, year) || CIN === 'N0' || CIN === 'N9'),
  examples: [
    {
      title: 'codes of the list, two of the other return, one that is none, and a blank',
      given: {
        Episodes: `
            | CHILD | CIN
            | one   | N1
            | two   | n8
          ✗ | three | N0
          ✗ | four  | N9
          ✗ | five  | 1
            | six   |`
      }
    }
  ]
})
