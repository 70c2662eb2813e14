import { latestWorker } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW08STG2',
  since: '2023-24',
  message: "The social worker episode has no end (SW_DEC), though it is not the child's latest. Give the day it ended.",
  fields: ['SW_DEC'],
  each: 'SWEpisodes',
  breaks: (row, child) =>
    // SW episode with SW_DEC null
    !row.holds('SW_DEC') &&
    // that is not its child's latest by SW_DECOM.
    !Number.isNaN(row.SW_DECOM) &&
    row !== latestWorker(child),
  examples: [
    {
      title: 'open though another began later, in whatever order they were sent; the latest open',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC
            | one   | 01/08/2025 |
          ✗ | one   | 01/05/2025 |
            | two   | 01/05/2025 | 01/08/2025
            | two   | 01/08/2025 |
            | three | 01/05/2025 | ZZ/08/2025
            | three | 01/08/2025 |`
      }
    },
    {
      title: 'begun on one day, where the last sent is the latest; begun on no day, where it cannot be told',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC
          ✗ | one   | 01/05/2025 |
            | one   | 01/05/2025 |
            | two   | 31/02/2025 |
            | two   |            |
            | two   | 01/08/2025 |`
      }
    }
  ]
})
