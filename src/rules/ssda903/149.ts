import { rec } from '../../sources/code-sets/rec.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '149',
  message: 'The reason the episode ended (REC) is not one of the codes. Choose one from the list in the guide.',
  fields: ['REC'],
  each: 'Episodes',
  // Episode with REC present and not a valid code.
  breaks: ({ REC }, _, { year }) => REC !== null && !isCode(rec, REC, year),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        Episodes: `
            | CHILD | REC
            | one   | X1
            | two   | e4a
            | three | E17
          ✗ | four  | E4
          ✗ | five  | E43
            | six   |`
      }
    }
  ]
})
