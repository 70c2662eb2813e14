import { fosterCare } from '../../sources/code-sets/foster-care.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '114',
  message: "Whether the adopter had been the child's foster carer (FOSTER_CARE) must be 0 or 1. Mend the code.",
  fields: ['FOSTER_CARE'],
  each: 'AD1',
  // AD1 row with FOSTER_CARE present and not a valid code.
  breaks: ({ FOSTER_CARE }, _, { year }) => FOSTER_CARE !== null && !isCode(fosterCare, FOSTER_CARE, year),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        AD1: `
            | CHILD | FOSTER_CARE
            | one   | 0
            | two   | 1
          ✗ | three | 2
          ✗ | four  | N
            | five  |`
      }
    }
  ]
})
