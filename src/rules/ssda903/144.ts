import { legalStatus } from '../../sources/code-sets/legal-status.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '144',
  message: 'The legal status (LS) is not one of the codes. Choose one from the list in the guide.',
  fields: ['LS'],
  each: 'Episodes',
  // Episode with LS present and not a valid code.
  breaks: ({ LS }, _, { year }) => LS !== null && !isCode(legalStatus, LS, year),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        Episodes: `
            | CHILD | LS
            | one   | C1
            | two   | v4
          ✗ | three | V1
          ✗ | four  | C3
            | five  |`
      }
    }
  ]
})
