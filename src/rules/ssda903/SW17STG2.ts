import { latestWorker } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW17STG2',
  since: '2025-26',
  message:
    "The child's last social worker episode has an end (SW_DEC). Leave it blank, or add the episode that came after.",
  fields: ['SW_DEC', 'SW_DECOM'],
  each: 'SWEpisodes',
  breaks: (row, child) =>
    // For the last SW episode, with the latest SW_DECOM,
    row === latestWorker(child) &&
    // SW_DEC must be null.
    row.holds('SW_DEC'),
  examples: [
    {
      title: 'the last ended, on a day known in part too; the last open, in whatever order they were sent',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC
            | one   | 01/05/2025 | 01/08/2025
          ✗ | one   | 01/08/2025 | 01/10/2025
          ✗ | two   | 01/05/2025 | ZZ/08/2025
            | three | 01/08/2025 |
            | three | 01/05/2025 | 01/08/2025`
      }
    },
    {
      title: 'begun on one day, where the last sent is the latest; a row that began on no day does not count',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC
            | one   | 01/05/2025 | 01/08/2025
            | one   | 01/05/2025 |
            | two   |            | 01/08/2025
          ✗ | three | 01/05/2025 | 01/08/2025
            | three | ZZ/08/2025 |`
      }
    }
  ]
})
