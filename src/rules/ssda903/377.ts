import { yearsAfter } from '../days/years-after.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '377',
  message:
    'The child went to others while the usual foster carers were on holiday (PLACE T3) more than twice within twelve months. Check the placements, and code those that were something else.',
  fields: ['PLACE'],
  of: 'Episodes',
  find: child => {
    const away = child.Episodes.filter(({ PLACE, DECOM }) => PLACE === 'T3' && !Number.isNaN(DECOM))
    // More than two T3 episodes begun within twelve months, all of them.
    return away.flatMap((first, i) => {
      const third = away[i + 2]
      return third && third.DECOM < yearsAfter(first.DECOM, 1) ? away.slice(i, i + 3) : []
    })
  },
  examples: [
    {
      title: 'three within twelve months, two, and three over a day more',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
          ✗ | one   | 01/08/2025 | T3
          ✗ | one   | 01/05/2025 | T3
            | one   | 01/06/2025 | U4
          ✗ | one   | 30/04/2026 | T3
            | two   | 01/05/2025 | T3
            | two   | 01/06/2025 | T3
            | two   | 01/07/2025 | T2
            | three | 01/05/2024 | T3
            | three | 01/07/2024 | T3
            | three | 01/05/2025 | T3`
      }
    },
    {
      title: 'four in a row of which only three lie within twelve months, and days that cannot be read',
      given: {
        Episodes: `
            | CHILD | DECOM      | PLACE
            | one   | 01/05/2023 | T3
          ✗ | one   | 01/06/2024 | T3
          ✗ | one   | 01/08/2024 | T3
          ✗ | one   | 01/05/2025 | T3
            | two   | 01/05/2025 | T3
            | two   | 01/06/2025 | T3
            | two   | 31/06/2025 | T3
            | two   |            | T3`
      }
    }
  ]
})
