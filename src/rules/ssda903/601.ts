import { adoptionsInYear, allAdoptionItems } from '../notions/adoption-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '601',
  message:
    'The child was adopted this year (REC E11 or E12), but the adoption lacks one or more of its six items. Fill in every column of the adoption, or mend the reason the episode ended.',
  fields: ['REC', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  of: 'AD1',
  needs: ['Episodes'],
  find: (child, collection) => {
    // Episode ending in the year with REC E11/E12
    const adoptions = adoptionsInYear(child, collection)
    // and the child's AD1 row with any of the six items null; flags both.
    const lacking = child.AD1.filter(adoption => !allAdoptionItems(adoption))
    return adoptions.length === 0 || lacking.length === 0 ? [] : [...adoptions, ...lacking]
  },
  examples: [
    {
      title: 'one item blank, none, and an adoption outside the year',
      given: {
        Episodes: `
            | CHILD | DEC        | REC
          ✗ | one   | 01/04/2025 | E11
          ✗ | two   | 31/03/2026 | E12
            | three | 01/05/2025 | E11
            | four  | 31/03/2025 | E11
            | five  | 01/04/2026 | E12
            | six   | 01/05/2025 | E4A
            | seven | 01/05/2025 | E12`,
        AD1: `
            | CHILD | DATE_INT   | DATE_MATCH | FOSTER_CARE | NB_ADOPTR | SEX_ADOPTR | LS_ADOPTR
          ✗ | one   |            | 01/01/2025 | 0           | 2         | MF         | L0
          ✗ | two   | 01/01/2025 | 01/01/2025 | 0           | 2         | MF         |
            | three | 01/01/2025 | 31/02/2025 | 0           | 2         | MF         | L0
            | four  |            | 01/01/2025 | 0           | 2         | MF         | L0
            | five  |            | 01/01/2025 | 0           | 2         | MF         | L0
            | six   |            | 01/01/2025 | 0           | 2         | MF         | L0`
      }
    }
  ]
})
