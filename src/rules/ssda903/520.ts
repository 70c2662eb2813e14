import { isAtOddsWithSex } from '../notions/adopters.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '520',
  message:
    'A married man and woman are said to have adopted the child (LS_ADOPTR L11), but the sexes given are others (SEX_ADOPTR is not MF). Mend whichever is wrong.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  each: 'AD1',
  // LS_ADOPTR L11 with SEX_ADOPTR not MF.
  breaks: adoption => isAtOddsWithSex('L11', adoption),
  examples: [
    {
      title: 'this legal status with every sex and none, and others with a sex it cannot have',
      given: {
        AD1: `
            | CHILD | LS_ADOPTR | SEX_ADOPTR
          ✗ | one   | L11       | M1
          ✗ | two   | L11       | F1
          ✗ | three | L11       | MM
          ✗ | four  | L11       | FF
            | five  | L11       | MF
          ✗ | six   | L11       |
            | seven | L0        | M1
            | eight |           | M1`
      }
    }
  ]
})
