import { ONE_ADOPTER } from '../notions/adopters.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '511',
  message:
    'Two people are said to have adopted the child (NB_ADOPTR 2), but their sex is that of one alone (SEX_ADOPTR M1 or F1). Mend whichever is wrong.',
  fields: ['NB_ADOPTR', 'SEX_ADOPTR'],
  each: 'AD1',
  // NB_ADOPTR 2 with SEX_ADOPTR M1 or F1.
  breaks: ({ NB_ADOPTR, SEX_ADOPTR }) => NB_ADOPTR === '2' && ONE_ADOPTER.has(SEX_ADOPTR),
  examples: [
    {
      title: 'one adopter and two, with the sex of one, of two, and none',
      given: {
        AD1: `
            | CHILD | NB_ADOPTR | SEX_ADOPTR
          ✗ | one   | 2         | M1
          ✗ | two   | 2         | F1
            | three | 2         | MM
            | four  | 2         | MF
            | five  | 2         |
            | six   | 1         | M1
            | seven |           | F1`
      }
    }
  ]
})
