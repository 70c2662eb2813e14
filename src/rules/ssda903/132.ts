import { activity } from '../../sources/code-sets/activity.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '132',
  message:
    'What the young person does (ACTIV) is missing or not one of the codes. Choose one from the list in the guide, or 0 where none applies.',
  fields: ['ACTIV'],
  each: 'OC3',
  // OC3 row with ACTIV not a valid code, blank among them.
  // F3 and P3 gave way to F4, F5, P4 and P5 before any year known here.
  breaks: ({ ACTIV }, _, { year }) => !isCode(activity, ACTIV, year) || ACTIV === 'F3' || ACTIV === 'P3',
  examples: [
    {
      title: 'codes of the list, 0, two that were given up, one that is none, and a blank',
      given: {
        OC3: `
            | CHILD | ACTIV
            | one   | F1
            | two   | g6
            | three | 0
          ✗ | four  | F3
          ✗ | five  | P3
          ✗ | six   | A1
          ✗ | seven |`
      }
    }
  ]
})
