import { sexAdoptr } from '../../sources/code-sets/sex-adoptr.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '176',
  message: 'The sex of the adopters (SEX_ADOPTR) is not one of the codes. Choose one from the list in the guide.',
  fields: ['SEX_ADOPTR'],
  each: 'AD1',
  // AD1 row with SEX_ADOPTR present and not a valid code.
  breaks: ({ SEX_ADOPTR }, _, { year }) => SEX_ADOPTR !== null && !isCode(sexAdoptr, SEX_ADOPTR, year),
  examples: [
    {
      title: 'codes of the list, ones that are none, and a blank',
      given: {
        AD1: `
            | CHILD | SEX_ADOPTR
            | one   | M1
            | two   | mf
          ✗ | three | M
          ✗ | four  | FM
            | five  |`
      }
    }
  ]
})
