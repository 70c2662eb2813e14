import { adoptionsInYear, anyAdoptionItem } from '../notions/adoption-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '602',
  message:
    'There is information about an adoption for a child with no episode that ended in adoption this year (REC E11 or E12). Take the row out, or mend the reason the episode ended.',
  fields: ['CHILD'],
  each: 'AD1',
  needs: ['Episodes'],
  // AD1 row with any of the six items of a child without an episode ending in the year with REC E11/E12.
  breaks: (adoption, child, collection) => anyAdoptionItem(adoption) && adoptionsInYear(child, collection).length === 0,
  examples: [
    {
      title: 'with an adoption in the year, outside it, and none',
      given: {
        Episodes: `
            | CHILD | DEC        | REC
            | one   | 01/04/2025 | E11
            | two   | 31/03/2026 | E12
            | three | 31/03/2025 | E11
            | four  | 01/04/2026 | E12
            | five  | 01/05/2025 | E4A
            | five  |            | E11`,
        AD1: `
            | CHILD | DATE_INT   | DATE_MATCH | FOSTER_CARE | NB_ADOPTR | SEX_ADOPTR | LS_ADOPTR
            | one   | 01/01/2025 |            |             |           |            |
            | two   | 01/01/2025 |            |             |           |            |
          ✗ | three | 01/01/2025 |            |             |           |            |
          ✗ | four  |            | 01/01/2025 |             |           |            |
          ✗ | five  |            |            | 0           |           |            |
          ✗ | six   |            |            |             | 1         |            |
            | six   |            |            |             |           |            |`
      }
    }
  ]
})
