import { REASONS_SINCE } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW01bSTG1',
  since: '2024-25',
  message:
    'The social worker episode began (SW_DECOM) in April 2023 or later and lacks the worker (SW_ID) or why the worker changed (SW_REASON). Fill in what is missing.',
  fields: ['SW_DECOM', 'SW_ID', 'SW_REASON'],
  each: 'SWEpisodes',
  // With SW_DECOM on or after 1 April 2023, SW_ID and SW_REASON must be given as SW_DECOM is.
  breaks: ({ SW_DECOM, SW_ID, SW_REASON }) => SW_DECOM >= REASONS_SINCE && (SW_ID === null || SW_REASON === null),
  examples: [
    {
      title: 'on the first day of April 2023 and the day before, without worker, reason, or either; all given; no day',
      given: {
        SWEpisodes: `
            | CHILD | SW_ID    | SW_DECOM   | SW_REASON
          ✗ | one   |          | 01/04/2023 | MANAGE
          ✗ | two   | SW123456 | 01/04/2023 |
          ✗ | three |          | 01/05/2025 |
            | four  | SW123456 | 01/04/2023 | MANAGE
            | five  |          | 31/03/2023 |
            | six   |          |            |`
      }
    }
  ]
})
