import { isInEpisode } from '../notions/within-care.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '581',
  message:
    "Being missing or away began (MIS_START) on a day that lies in none of the child's episodes. Mend the day, or the episodes.",
  fields: ['MIS_START'],
  each: 'Missing',
  needs: ['Episodes'],
  breaks: ({ MIS_START }, child) =>
    // Missing row whose MIS_START
    !Number.isNaN(MIS_START) &&
    // falls in no episode (DECOM <= MIS_START <= DEC or DEC null)
    !isInEpisode(child, MIS_START) &&
    // of a child that has episodes.
    child.Episodes.length !== 0,
  examples: [
    {
      title: 'on the first and last day of an episode, and a day outside either',
      given: {
        Missing: `
            | CHILD | MIS_START
          ✗ | one   | 30/04/2025
            | one   | 01/05/2025
            | one   | 30/06/2025
          ✗ | one   | 01/07/2025
            | one   |
            | one   | 31/06/2025`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 30/06/2025`
      }
    },
    {
      title: 'an episode that runs on, between two, and a child without any',
      given: {
        Missing: `
            | CHILD | MIS_START
            | one   | 01/03/2026
          ✗ | one   | 01/07/2025
            | two   | 01/07/2025
            | three | 01/08/2025
          ✗ | four  | 01/08/2025`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 30/06/2025
            | one   | 01/08/2025 |
            | three | 01/08/2025 | 31/02/2025
            | four  | 31/02/2025 |`
      }
    }
  ]
})
