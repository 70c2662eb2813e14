import { isAtOddsWithSex } from '../notions/adopters.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '517',
  message:
    'A man and a woman who are not married are said to have adopted the child (LS_ADOPTR L3), but the sexes given are others (SEX_ADOPTR is not MF). Mend whichever is wrong.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  each: 'AD1',
  // LS_ADOPTR L3 with SEX_ADOPTR not MF.
  breaks: adoption => isAtOddsWithSex('L3', adoption),
  examples: [
    {
      title: 'this legal status with every sex and none, and others with a sex it cannot have',
      given: {
        AD1: `
            | CHILD | LS_ADOPTR | SEX_ADOPTR
          ✗ | one   | L3        | M1
          ✗ | two   | L3        | F1
          ✗ | three | L3        | MM
          ✗ | four  | L3        | FF
            | five  | L3        | MF
          ✗ | six   | L3        |
            | seven | L0        | M1
            | eight |           | M1`
      }
    }
  ]
})
