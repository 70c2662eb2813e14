import { nbAdoptr } from '../../sources/code-sets/nb-adoptr.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '175',
  message: 'The number of adopters (NB_ADOPTR) is neither 1 nor 2. Write 1 for one adopter and 2 for two.',
  fields: ['NB_ADOPTR'],
  each: 'AD1',
  // AD1 row with NB_ADOPTR present and not 1 or 2.
  breaks: ({ NB_ADOPTR }, _, { year }) => NB_ADOPTR !== null && !isCode(nbAdoptr, NB_ADOPTR, year),
  examples: [
    {
      title: 'one, two, none, three, a word, and a blank',
      given: {
        AD1: `
            | CHILD | NB_ADOPTR
            | one   | 1
            | two   | 2
          ✗ | three | 0
          ✗ | four  | 3
          ✗ | five  | two
            | six   |`
      }
    }
  ]
})
