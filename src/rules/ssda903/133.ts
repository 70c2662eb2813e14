import { accom } from '../../sources/code-sets/accom.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '133',
  message:
    'Where the young person lives (ACCOM) is missing or not one of the codes. Choose one from the list in the guide, or 0 where none applies.',
  fields: ['ACCOM'],
  each: 'OC3',
  // OC3 row with ACCOM not a valid code, blank among them.
  breaks: ({ ACCOM }, _, { year }) => !isCode(accom, ACCOM, year),
  examples: [
    {
      title: 'codes of the list, 0, S1 and X1 that do not exist, one that is none, and a blank',
      given: {
        OC3: `
            | CHILD | ACCOM
            | one   | B1
            | two   | s2
            | three | X2
            | four  | 0
          ✗ | five  | S1
          ✗ | six   | X1
          ✗ | seven | A1
          ✗ | eight |`
      }
    }
  ]
})
