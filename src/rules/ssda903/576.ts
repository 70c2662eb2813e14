import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '576',
  message:
    "The child was still missing or away at the end of last year's return (MIS_END blank), but this year's first row is not the same one, or there is none. Begin with it, with last year's MIS_START.",
  fields: ['CHILD'],
  of: 'Missing_last',
  needs: ['Missing'],
  find: child => {
    // Last year's open (MIS_END null) one.
    const open = child.Missing_last.filter(({ MIS_END }) => Number.isNaN(MIS_END))
    if (open.length === 0) return []
    // Child's earliest Missing row this year, one without a readable day only where there is no other;
    const dated = child.Missing.filter(({ MIS_START }) => !Number.isNaN(MIS_START))
    const days = Float64Array.from(dated, ({ MIS_START }) => MIS_START).sort()
    const first = dated.find(({ MIS_START }) => MIS_START === days[0]) ?? child.Missing[0]
    // a child without a row this year has not carried it on either: then last year's is shown.
    if (!first) return open
    // whose MIS_START is not that one's.
    return open.some(({ MIS_START }) => MIS_START === first.MIS_START) ? [] : [first]
  },
  examples: [
    {
      title: 'carried on from the same day, from another, and not at all',
      given: {
        Missing: `
            | CHILD | MIS_START
            | one   | 01/03/2025
          ✗ | two   | 02/03/2025
            | four  | 01/05/2025
            | five  | 01/05/2025
          ✗ | six   |`,
        Missing_last: `
            | CHILD | MIS_START  | MIS_END
            | one   | 01/03/2025 |
            | two   | 01/03/2025 |
          ✗ | three | 01/03/2025 |
            | four  | 01/03/2025 | 02/03/2025
            | six   | 01/03/2025 |`
      }
    },
    {
      title: 'the earliest of this year is the one that counts, of rows that begin on one day the first',
      given: {
        Missing: `
            | CHILD | MIS_START
            | one   |
            | one   | 01/05/2025
            | one   | 01/03/2025
            | two   | 01/03/2025
          ✗ | two   | 01/02/2025
            | two   | 01/02/2025`,
        Missing_last: `
            | CHILD | MIS_START  | MIS_END
            | one   | 01/01/2025 | 01/02/2025
            | one   | 01/03/2025 |
            | two   | 01/03/2025 |`
      }
    }
  ]
})
