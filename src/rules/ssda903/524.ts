import { isAtOddsWithSex } from '../notions/adopters.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '524',
  message:
    'A married couple of one sex is said to have adopted the child (LS_ADOPTR L12), but the sexes given are others (SEX_ADOPTR is not MM or FF). Mend whichever is wrong.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  each: 'AD1',
  // LS_ADOPTR L12 with SEX_ADOPTR not MM or FF.
  breaks: adoption => isAtOddsWithSex('L12', adoption),
  examples: [
    {
      title: 'this legal status with every sex and none, and others with a sex it cannot have',
      given: {
        AD1: `
            | CHILD | LS_ADOPTR | SEX_ADOPTR
          ✗ | one   | L12       | M1
          ✗ | two   | L12       | F1
            | three | L12       | MM
            | four  | L12       | FF
          ✗ | five  | L12       | MF
          ✗ | six   | L12       |
            | seven | L0        | M1
            | eight |           | M1`
      }
    }
  ]
})
