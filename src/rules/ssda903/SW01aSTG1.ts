import { REASONS_SINCE } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW01aSTG1',
  since: '2024-25',
  message:
    'The social worker episode began (SW_DECOM) before April 2023 and does not say who the worker was (SW_ID). Fill it in.',
  fields: ['SW_DECOM', 'SW_ID'],
  each: 'SWEpisodes',
  // With SW_DECOM before 1 April 2023, SW_ID must be given as SW_DECOM is; SW_REASON need not.
  breaks: ({ SW_DECOM, SW_ID }) => SW_DECOM < REASONS_SINCE && SW_ID === null,
  examples: [
    {
      title: 'no worker the day before April 2023 and on its first day; a worker but no reason; no day',
      given: {
        SWEpisodes: `
            | CHILD | SW_ID    | SW_DECOM   | SW_REASON
          ✗ | one   |          | 31/03/2023 | MANAGE
            | two   |          | 01/04/2023 | MANAGE
            | three | SW123456 | 31/03/2023 |
            | four  |          |            |
            | five  |          | ZZ/ZZ/2022 |`
      }
    }
  ]
})
