import { anyAdoptionItem } from '../notions/adoption-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '525',
  message:
    'There is an adoption (AD1) of a child whose plan to be placed for adoption has ended (DATE_PLACED_CEASED). Take the adoption out, or the day on which the plan ended.',
  fields: ['DATE_PLACED_CEASED', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  of: 'PlacedAdoption',
  needs: ['AD1'],
  find: child => {
    // If DATE_PLACED_CEASED is not null,
    const ended = child.PlacedAdoption.filter(plan => plan.holds('DATE_PLACED_CEASED'))
    // then DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR and LS_ADOPTR should not be provided.
    const adoptions = child.AD1.filter(anyAdoptionItem)
    return ended.length > 0 && adoptions.length > 0 ? [...ended, ...adoptions] : []
  },
  examples: [
    {
      title: 'a plan that ended, one whose end is no day, and one that goes on',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED
          ✗ | one   | 01/06/2025
            | one   |
          ✗ | two   | 31/06/2025
            | three |
            | four  | 01/06/2025
            | five  | 01/06/2025`,
        AD1: `
            | CHILD | DATE_INT   | FOSTER_CARE
          ✗ | one   | 01/05/2025 |
          ✗ | two   | 01/05/2025 |
            | three | 01/05/2025 |
            | four  |            |`
      }
    },
    {
      title: 'each item of an adoption alone is enough',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED
          ✗ | one   | 01/06/2025`,
        AD1: `
            | CHILD | DATE_INT   | DATE_MATCH | FOSTER_CARE | NB_ADOPTR | SEX_ADOPTR | LS_ADOPTR
          ✗ | one   | 31/06/2025 |            |             |           |            |
          ✗ | one   |            | 01/05/2025 |             |           |            |
          ✗ | one   |            |            | 0           |           |            |
          ✗ | one   |            |            |             | 1         |            |
          ✗ | one   |            |            |             |           | M1         |
          ✗ | one   |            |            |             |           |            | L0
            | one   |            |            |             |           |            |`
      }
    }
  ]
})
