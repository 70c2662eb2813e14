import { lsAdoptr } from '../../sources/code-sets/ls-adoptr.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '177',
  message:
    'The legal status of the adopters (LS_ADOPTR) is not one of the codes. Choose one from the list in the guide.',
  fields: ['LS_ADOPTR'],
  each: 'AD1',
  // AD1 row with LS_ADOPTR present and not a valid code.
  breaks: ({ LS_ADOPTR }, _, { year }) => LS_ADOPTR !== null && !isCode(lsAdoptr, LS_ADOPTR, year),
  examples: [
    {
      title: 'codes of the list, ones that are none, and a blank',
      given: {
        AD1: `
            | CHILD | LS_ADOPTR
            | one   | L0
            | two   | l12
          ✗ | three | L1
          ✗ | four  | 0
            | five  |`
      }
    }
  ]
})
