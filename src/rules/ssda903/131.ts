import { inTouch } from '../../sources/code-sets/in-touch.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '131',
  message:
    'Whether the council is in touch with the young person (IN_TOUCH) is missing or not one of the codes. Choose one from the list in the guide.',
  fields: ['IN_TOUCH'],
  each: 'OC3',
  // OC3 row with IN_TOUCH not a valid code, blank among them.
  breaks: ({ IN_TOUCH }, _, { year }) => !isCode(inTouch, IN_TOUCH, year),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        OC3: `
            | CHILD | IN_TOUCH
            | one   | YES
            | two   | rhom
          ✗ | three | Y
          ✗ | four  |`
      }
    }
  ]
})
