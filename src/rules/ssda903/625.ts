import { latestEpisode } from '../notions/episode-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '625',
  message:
    "The day of birth of the young person's own child (MC_DOB) comes after 31 March, or after her latest episode ended (DEC). Mend whichever day is wrong.",
  fields: ['MC_DOB', 'DEC'],
  of: 'Header',
  needs: ['Episodes'],
  find: (child, { end }) => {
    const last = latestEpisode(child)
    const left = last?.DEC ?? Number.NaN
    const afterLeaving = child.Header.filter(({ MC_DOB }) => MC_DOB > left)
    return [
      // If provided, MC_DOB must not be after the end of the collection
      ...child.Header.filter(({ MC_DOB }) => MC_DOB > end),
      // or the DEC of the latest episode.
      ...(last && afterLeaving.length !== 0 ? [last, ...afterLeaving] : [])
    ]
  },
  examples: [
    {
      title: 'on the last day of the year, and the day after',
      given: {
        Header: `
            | CHILD | MC_DOB
            | one   | 31/03/2026
          ✗ | two   | 01/04/2026
            | three |
          ✗ | four  | 01/04/2026`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 |
            | two   | 01/05/2025 |
            | three | 01/05/2025 |`
      }
    },
    {
      title: 'on the day the latest episode ended, and the day after',
      given: {
        Header: `
            | CHILD | MC_DOB
            | one   | 30/06/2025
          ✗ | two   | 01/07/2025
            | three | 01/07/2025`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 30/06/2025
            | two   | 01/04/2025 | 01/05/2025
          ✗ | two   | 01/05/2025 | 30/06/2025
            | three | 01/05/2025 | 30/06/2025
            | three | 01/08/2025 | 01/09/2025`
      }
    }
  ]
})
