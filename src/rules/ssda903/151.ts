import { allAdoptionItems, anyAdoptionItem } from '../notions/adoption-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '151',
  message:
    'Some of the six items about the adoption (DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR) are filled in and others are not. Fill in all of them.',
  fields: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  each: 'AD1',
  // AD1 row with some but not all of DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR.
  breaks: adoption => anyAdoptionItem(adoption) && !allAdoptionItems(adoption),
  examples: [
    {
      title: 'all, none, and all but one; a day that cannot be read is there all the same',
      given: {
        AD1: `
            | CHILD | DATE_INT   | DATE_MATCH | FOSTER_CARE | NB_ADOPTR | SEX_ADOPTR | LS_ADOPTR
            | one   | 01/06/2025 | 01/05/2025 | 0           | 2         | MF         | L11
            | two   | 31/02/2026 | 01/05/2025 | 0           | 2         | MF         | L11
            | three |            |            |             |           |            |
          ✗ | four  |            | 01/05/2025 | 0           | 2         | MF         | L11
          ✗ | five  | 01/06/2025 |            | 0           | 2         | MF         | L11
          ✗ | six   | 01/06/2025 | 01/05/2025 |             | 2         | MF         | L11
          ✗ | seven | 01/06/2025 | 01/05/2025 | 0           |           | MF         | L11
          ✗ | eight | 01/06/2025 | 01/05/2025 | 0           | 2         |            | L11
          ✗ | nine  | 01/06/2025 | 01/05/2025 | 0           | 2         | MF         |`
      }
    }
  ]
})
