import { ethnicity } from '../../sources/code-sets/ethnicity.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '103',
  message: 'The ethnic background (ETHNIC) is missing or not one of the codes. Choose one from the list in the guide.',
  fields: ['ETHNIC'],
  each: 'Header',
  // Header row with ETHNIC not a valid code, blank among them.
  // The return has no code for unknown, which other sources have.
  breaks: ({ ETHNIC }, _, { year }) => !isCode(ethnicity, ETHNIC, year) || ETHNIC === 'UNKNOWN',
  examples: [
    {
      title: 'codes of the list, one that is none, one of other sources alone, and a blank',
      given: {
        Header: `
            | CHILD | ETHNIC
            | one   | WBRI
            | two   | nobt
          ✗ | three | WHITE
          ✗ | four  | UNKNOWN
          ✗ | five  |`
      }
    }
  ]
})
