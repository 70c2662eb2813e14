import { latestEpisodeLastYear } from '../notions/episode-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1010',
  message:
    "There is information about leaving care (OC3) for a young person whose last episode in last year's return was open, and who has no episode this year. Return the episode with its end (DEC), or mend last year's.",
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  needs: ['Episodes', 'Episodes_last'],
  breaks: (_, child) => {
    // OC3 row whose child has no episode this year,
    if (child.Episodes.length > 0) return false
    // although the last episode of last year (latest valid DECOM) has DEC null.
    const last = latestEpisodeLastYear(child)
    return last !== null && Number.isNaN(last.DEC)
  },
  examples: [
    {
      title: "last year's last episode open or over, with and without an episode this year",
      given: {
        OC3: `
            | CHILD
          ✗ | one
            | two
            | three
            | four
            | five
          ✗ | six`,
        Episodes: `
            | CHILD | DECOM
            | three | 01/05/2024`,
        Episodes_last: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2024 |
            | one   | 01/04/2024 | 01/05/2024
            | two   | 01/05/2024 | 01/06/2024
            | two   | 01/04/2024 |
            | two   | 31/02/2025 |
            | three | 01/05/2024 |
            | four  | 31/02/2025 |
            | six   | 01/05/2024 | 31/06/2024`
      }
    }
  ]
})
