import { latestWorker } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW11bSTG2',
  since: '2023-24',
  message:
    "The child's last social worker episode ended (SW_DEC) in the last five days of the collection year and none follows. Leave the end blank, or add the next one.",
  fields: ['SW_DEC'],
  each: 'SWEpisodes',
  breaks: (row, child, { end }) =>
    // A child's last SW episode, with no later one,
    row === latestWorker(child) &&
    // ending in the last five days of the year.
    row.SW_DEC > end - DAYS &&
    row.SW_DEC <= end,
  examples: [
    {
      title: 'ended on the fifth last day and the sixth, on the last day and a day later, and not at all',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC
          ✗ | one   | 01/05/2025 | 27/03/2026
            | two   | 01/05/2025 | 26/03/2026
          ✗ | three | 01/05/2025 | 31/03/2026
            | four  | 01/05/2025 | 01/04/2026
            | five  | 01/05/2025 |`
      }
    },
    {
      title: 'another begun later, in whatever order they were sent; without a day on which it began',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC
            | one   | 28/03/2026 |
            | one   | 01/05/2025 | 28/03/2026
          ✗ | two   | 28/03/2026 | 30/03/2026
            | two   | 01/05/2025 | 28/03/2026
            | three |            | 28/03/2026`
      }
    }
  ]
})

const DAYS = 5
