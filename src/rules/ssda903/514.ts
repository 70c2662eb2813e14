import { isAtOddsWithSex } from '../notions/adopters.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '514',
  message:
    'One person alone is said to have adopted the child (LS_ADOPTR L0), but the sex given is not that of one (SEX_ADOPTR M1 or F1). Mend whichever is wrong.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  each: 'AD1',
  // LS_ADOPTR L0 with SEX_ADOPTR not M1 or F1.
  breaks: adoption => isAtOddsWithSex('L0', adoption),
  examples: [
    {
      title: 'this legal status with every sex and none, and others with a sex it cannot have',
      given: {
        AD1: `
            | CHILD | LS_ADOPTR | SEX_ADOPTR
            | one   | L0        | M1
            | two   | L0        | F1
          ✗ | three | L0        | MM
          ✗ | four  | L0        | FF
          ✗ | five  | L0        | MF
          ✗ | six   | L0        |
            | seven | L2        | MM
            | eight |           | MM`
      }
    }
  ]
})
