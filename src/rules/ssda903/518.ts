import { isAtOddsWithSex } from '../notions/adopters.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '518',
  message:
    'Two people of one sex, neither married nor in a civil partnership, are said to have adopted the child (LS_ADOPTR L4), but the sexes given are others (SEX_ADOPTR is not MM or FF). Mend whichever is wrong.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  each: 'AD1',
  // LS_ADOPTR L4 with SEX_ADOPTR not MM or FF.
  breaks: adoption => isAtOddsWithSex('L4', adoption),
  examples: [
    {
      title: 'this legal status with every sex and none, and others with a sex it cannot have',
      given: {
        AD1: `
            | CHILD | LS_ADOPTR | SEX_ADOPTR
          ✗ | one   | L4        | M1
          ✗ | two   | L4        | F1
            | three | L4        | MM
            | four  | L4        | FF
          ✗ | five  | L4        | MF
          ✗ | six   | L4        |
            | seven | L0        | M1
            | eight |           | M1`
      }
    }
  ]
})
