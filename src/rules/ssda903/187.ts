import { anyAdoptionItem } from '../notions/adoption-facts.js'
import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { anyLeaverItem } from '../notions/care-leaver-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '187',
  message:
    'A child looked after throughout the year has information about an adoption (AD1) or about leaving care (OC3). Take that row out, or mend the episodes.',
  fields: [
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
    'IN_TOUCH',
    'ACTIV',
    'ACCOM'
  ],
  of: 'Episodes',
  needs: ['OC3', 'AD1'],
  find: (child, collection) =>
    continuouslyLookedAfter(child, collection)
      ? [
          // OC3 row, of a child continuously looked after, with any of IN_TOUCH, ACTIV, ACCOM;
          ...child.OC3.filter(anyLeaverItem),
          // and AD1 row with any of its six items.
          ...child.AD1.filter(anyAdoptionItem)
        ]
      : [],
  examples: [
    {
      title: 'either of them, both, blank rows, and a child looked after for less than the year',
      given: {
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/04/2025 | C2 |
            | two   | 01/04/2025 | C2 |
            | three | 01/04/2025 | C2 |
            | four  | 01/04/2025 | C2 |
            | five  | 02/04/2025 | C2 |`,
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
          ✗ | one   | YES      |       |
          ✗ | three |          | F1    |
          ✗ | three |          |       | B1
            | four  |          |       |
            | five  | YES      | F1    | B1`,
        AD1: `
            | CHILD | DATE_INT   | DATE_MATCH | FOSTER_CARE | NB_ADOPTR | SEX_ADOPTR | LS_ADOPTR
          ✗ | two   | 01/05/2025 |            |             |           |            |
          ✗ | two   |            | 01/05/2025 |             |           |            |
          ✗ | two   |            |            | 0           |           |            |
          ✗ | two   |            |            |             | 1         |            |
          ✗ | two   |            |            |             |           | M1         |
          ✗ | three |            |            |             |           |            | L0
            | four  |            |            |             |           |            |
            | five  | 01/05/2025 |            |             |           |            |`
      }
    }
  ]
})
