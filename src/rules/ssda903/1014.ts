import { anyLeaverItem } from '../notions/care-leaver-facts.js'
import { hasEpisodeInYear } from '../notions/episode-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '1014',
  message:
    'An unaccompanied asylum-seeking child (UASC) has information about leaving care (OC3) but was not looked after at any time this year. Take the UASC row out, or mend the episodes.',
  fields: ['ACTIV', 'ACCOM', 'IN_TOUCH', 'DUC'],
  of: 'UASC',
  needs: ['Episodes', 'OC3'],
  find: (child, collection) => {
    // A child in Episodes and UASC none of whose episodes overlaps the year,
    const away = child.Episodes.length > 0 && !hasEpisodeInYear(child, collection)
    if (!away) return []
    // and whose OC3 row has any of ACTIV, ACCOM, IN_TOUCH: the UASC row and that OC3 row.
    const leaving = child.OC3.filter(anyLeaverItem)
    return leaving.length > 0 ? [...child.UASC, ...leaving] : []
  },
  examples: [
    {
      title: 'ended on the day before the year, and on its first day; begun on its last day, and the day after',
      given: {
        UASC: `
            | CHILD | DUC
          ✗ | one   | 01/02/2025
            | two   | 01/02/2025
            | three | 01/02/2025
          ✗ | four  | 01/02/2025`,
        OC3: `
            | CHILD | ACTIV | ACCOM | IN_TOUCH
          ✗ | one   | F1    |       |
            | two   | F1    |       |
            | three |       | B1    |
          ✗ | four  |       | B1    |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2024 | 31/03/2025
            | two   | 01/05/2024 | 01/04/2025
            | three | 31/03/2026 |
            | four  | 01/04/2026 |`
      }
    },
    {
      title:
        'an open episode overlaps, and so may any; a child with no episode, no OC3 items or no UASC row is passed over',
      given: {
        UASC: `
            | CHILD
            | one
            | two
            | three
            | four
          ✗ | six
          ✗ | seven`,
        OC3: `
            | CHILD | IN_TOUCH
            | one   | YES
            | two   | YES
            | three | YES
            | four  |
            | five  | YES
          ✗ | six   | YES
          ✗ | seven | YES
            | seven |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2024 |
            | two   | 01/05/2023 | 01/05/2024
            | two   | 01/05/2024 | 01/05/2025
            | four  | 01/05/2024 | 01/06/2024
            | five  | 01/05/2024 | 01/06/2024
            | six   | 01/05/2024 | 01/06/2024
            | seven | 31/02/2024 |`
      }
    }
  ]
})
