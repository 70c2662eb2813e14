import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { lacksHealthItem } from '../notions/outcome-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '191',
  message:
    'A child looked after throughout the year lacks outcomes (OC2): there is no row, or immunisations, teeth check, health assessment or substance misuse is blank. Answer all four.',
  fields: ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'CHILD'],
  of: 'Episodes',
  needs: ['OC2'],
  find: (child, collection) => {
    if (!continuouslyLookedAfter(child, collection)) return []
    // OC2 row, of a child continuously looked after, with any of the four null;
    if (child.OC2.length > 0) return child.OC2.filter(lacksHealthItem)
    // and the first episode (by DECOM) of such a child without an OC2 row.
    return child.Episodes.slice(0, 1)
  },
  examples: [
    {
      title: 'each of the four left blank, and all answered',
      given: {
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/04/2025 | C2 |
            | two   | 01/04/2025 | C2 |
            | three | 01/04/2025 | C2 |
            | four  | 01/04/2025 | C2 |
            | five  | 01/04/2025 | C2 |
            | six   | 02/04/2025 | C2 |`,
        OC2: `
            | CHILD | IMMUNISATIONS | TEETH_CHECK | HEALTH_ASSESSMENT | SUBSTANCE_MISUSE
          ✗ | one   |               | 1           | 1                 | 0
          ✗ | two   | 1             |             | 1                 | 0
          ✗ | three | 1             | 1           |                   | 0
          ✗ | four  | 1             | 1           | 1                 |
            | five  | 0             | 0           | 0                 | 0
            | six   |               |             |                   |`
      }
    },
    {
      title: 'no row at all; an episode without a readable first day does not hinder the others',
      given: {
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/07/2025 | C2 |
          ✗ | one   | 01/03/2025 | C2 | 01/07/2025
            | two   | 02/04/2025 | C2 |
            | three | 31/02/2025 | C2 |`,
        OC2: `
            | CHILD | IMMUNISATIONS | TEETH_CHECK | HEALTH_ASSESSMENT | SUBSTANCE_MISUSE`
      }
    }
  ]
})
