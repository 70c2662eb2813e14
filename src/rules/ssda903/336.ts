import { FOR_ADOPTION, FOSTERING } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '336',
  message:
    'The child is placed for adoption with their current foster carers (PLACE A3 or A5), but the episode before was neither a foster placement nor one for adoption. Mend the placement of one of them.',
  fields: ['PLACE'],
  each: 'Episodes',
  breaks: ({ PLACE, previous }) =>
    // Where PLACE is A3 or A5,
    (PLACE === 'A3' || PLACE === 'A5') &&
    // the previous episode's must be one of A3 to A6 and U1 to U6.
    previous !== null &&
    !FOR_ADOPTION.has(previous.PLACE) &&
    !FOSTERING.has(previous.PLACE),
  examples: [
    {
      title: 'after foster placements, placements for adoption, others, and a blank',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
          ✗ | one   | 01/06/2025 | A3
            | one   | 01/05/2025 | K2
            | two   | 01/05/2025 | U1
            | two   | 01/06/2025 | A3
            | two   | 01/07/2025 | A5
            | three | 01/05/2025 | U6
            | three | 01/06/2025 | A5
            | four  | 01/05/2025 | A4
            | four  | 01/06/2025 | A3
            | five  | 01/05/2025 | A6
            | five  | 01/06/2025 | A5
            | six   | 01/05/2025 | P1
          ✗ | six   | 01/06/2025 | A5
            | seven | 01/05/2025 |
          ✗ | seven | 01/06/2025 | A5`
      }
    },
    {
      title: 'a first episode has none before it, and other placements are not looked at',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/05/2025 | A3
            | two   | 01/05/2025 | K2
            | two   | 01/06/2025 | A4`
      }
    }
  ]
})
