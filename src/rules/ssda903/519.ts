import { isAtOddsWithSex } from '../notions/adopters.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '519',
  message:
    'A couple in a civil partnership is said to have adopted the child (LS_ADOPTR L2), but the sex given is not that of a couple (SEX_ADOPTR MM, FF or MF). Mend whichever is wrong.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  each: 'AD1',
  // LS_ADOPTR L2 with SEX_ADOPTR not MM, FF or MF.
  breaks: adoption => isAtOddsWithSex('L2', adoption),
  examples: [
    {
      title: 'this legal status with every sex and none, and others with a sex it cannot have',
      given: {
        AD1: `
            | CHILD | LS_ADOPTR | SEX_ADOPTR
          ✗ | one   | L2        | M1
          ✗ | two   | L2        | F1
            | three | L2        | MM
            | four  | L2        | FF
            | five  | L2        | MF
          ✗ | six   | L2        |
            | seven | L0        | M1
            | eight |           | M1`
      }
    }
  ]
})
