import { previousPermanence } from '../../sources/code-sets/previous-permanence.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '631',
  message:
    'The earlier permanent home (PREV_PERM) is not one of the codes in use, P1 to P4 or Z1 for none. Mend the code.',
  fields: ['PREV_PERM'],
  each: 'PrevPerm',
  // PREV_PERM present and not P1-P4 or Z1.
  breaks: ({ PREV_PERM }, _, { year }) => PREV_PERM !== null && !isCode(previousPermanence, PREV_PERM, year),
  examples: [
    {
      title: 'codes in use, others, and a blank',
      given: {
        PrevPerm: `
            | CHILD | PREV_PERM
            | one   | P1
            | two   | P2
            | three | P3
            | four  | p4
            | five  | Z1
          ✗ | six   | P5
          ✗ | seven | Z2
          ✗ | eight | SGO
            | nine  |`
      }
    }
  ]
})
