import { daysOf } from '../days/other-days.js'
import { endsInAdoption } from '../notions/care-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '582',
  message:
    'The child was matched with adopters (DATE_MATCH) on the very day the episode ended in adoption (DEC). Matching comes earlier: mend whichever day is wrong.',
  fields: ['DEC', 'DATE_MATCH'],
  of: 'Episodes',
  needs: ['AD1'],
  find: child => {
    if (child.AD1.length === 0) return []
    // Episodes with REC E11 or E12,
    const adoptions = child.Episodes.filter(endsInAdoption)
    const ended = daysOf(adoptions, ({ DEC }) => DEC)
    const matched = daysOf(child.AD1, ({ DATE_MATCH }) => DATE_MATCH)
    // whose DEC should not equal DATE_MATCH.
    return [
      ...adoptions.filter(({ DEC }) => matched.has(DEC)),
      ...child.AD1.filter(({ DATE_MATCH }) => ended.has(DATE_MATCH))
    ]
  },
  examples: [
    {
      title: 'matched on the day of adoption, the day before, and on the end of another episode',
      given: {
        Episodes: `
            | CHILD | DEC        | REC
          ✗ | one   | 10/05/2025 | E11
          ✗ | two   | 10/05/2025 | E12
            | three | 10/05/2025 | E11
            | four  | 10/05/2025 | X1
            | four  | 10/07/2025 | E11
            | five  |            | E11`,
        AD1: `
            | CHILD | DATE_MATCH
          ✗ | one   | 10/05/2025
          ✗ | two   | 10/05/2025
            | three | 09/05/2025
            | four  | 10/05/2025
            | five  |`
      }
    }
  ]
})
