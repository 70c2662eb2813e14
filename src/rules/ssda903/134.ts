import { anyAdoptionItem } from '../notions/adoption-facts.js'
import { hasLeaverItems } from '../notions/care-leaver-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '134',
  message:
    'The child has both an adoption (AD1) and information about leaving care (OC3), though an adopted child is no care leaver. Take out whichever does not belong.',
  fields: [
    'IN_TOUCH',
    'ACTIV',
    'ACCOM',
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR'
  ],
  each: 'AD1',
  needs: ['OC3'],
  // AD1 row with any of its six data items, whose child's OC3 row has any of IN_TOUCH, ACTIV, ACCOM.
  breaks: (adoption, child) => anyAdoptionItem(adoption) && hasLeaverItems(child),
  examples: [
    {
      title: 'each item of an adoption alone is enough',
      given: {
        AD1: `
            | CHILD | DATE_INT   | DATE_MATCH | FOSTER_CARE | NB_ADOPTR | SEX_ADOPTR | LS_ADOPTR
          ✗ | one   | 01/06/2025 |            |             |           |            |
          ✗ | one   |            | 01/06/2025 |             |           |            |
          ✗ | one   |            |            | 0           |           |            |
          ✗ | one   |            |            |             | 1         |            |
          ✗ | one   |            |            |             |           | MM         |
          ✗ | one   |            |            |             |           |            | L0
            | one   |            |            |             |           |            |`,
        OC3: `
            | CHILD | IN_TOUCH
            | one   | YES`
      }
    },
    {
      title: 'each item about a care leaver alone is enough, and an empty row is not',
      given: {
        AD1: `
            | CHILD | FOSTER_CARE
          ✗ | one   | 0
          ✗ | two   | 0
          ✗ | three | 0
            | four  | 0
            | five  | 0`,
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
            | one   | NO       |       |
            | two   |          | 0     |
            | three |          |       | B1
            | four  |          |       |`
      }
    }
  ]
})
