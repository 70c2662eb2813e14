import { adoptionReversal } from '../../sources/code-sets/adoption-reversal.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '120',
  message:
    'The reason the plan to place the child for adoption ended (REASON_PLACED_CEASED) is not one of the codes. Write RD1, RD2, RD3 or RD4.',
  fields: ['REASON_PLACED_CEASED'],
  each: 'PlacedAdoption',
  // PlacedAdoption row with REASON_PLACED_CEASED present and not a valid code.
  breaks: ({ REASON_PLACED_CEASED }, _, { year }) =>
    REASON_PLACED_CEASED !== null && !isCode(adoptionReversal, REASON_PLACED_CEASED, year),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        PlacedAdoption: `
            | CHILD | REASON_PLACED_CEASED
            | one   | RD1
            | two   | rd4
          ✗ | three | RD5
          ✗ | four  | 1
            | five  |`
      }
    }
  ]
})
