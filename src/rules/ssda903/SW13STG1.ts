import { workerChangeReason } from '../../sources/code-sets/worker-change-reason.js'
import { isCode } from '../notions/code-in-force.js'
import { REASONS_SINCE } from '../notions/social-worker-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW13STG1',
  since: '2023-24',
  message:
    'Why the social worker changed (SW_REASON) is not one of the codes, or is missing from an episode that began in April 2023 or later (SW_DECOM). Give the code.',
  fields: ['SW_REASON'],
  each: 'SWEpisodes',
  breaks: ({ SW_REASON, SW_DECOM }, _, { year }) =>
    SW_REASON === null
      ? // SW_REASON null with SW_DECOM on or after 1 April 2023;
        SW_DECOM >= REASONS_SINCE
      : // or present and not valid.
        !isCode(workerChangeReason, SW_REASON, year),
  examples: [
    {
      title: 'a code and something else, whatever the day',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_REASON
            | one   | 01/05/2025 | manage
          ✗ | two   | 01/05/2025 | MANAGED
          ✗ | three | 01/05/2020 | OTHER
            | four  | 01/05/2020 | OTHERS
          ✗ | five  | ZZ/05/2025 | OTHER`
      }
    },
    {
      title: 'none, on the first day of April 2023, the day before, and on a day that cannot be read',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_REASON
          ✗ | one   | 01/04/2023 |
            | two   | 31/03/2023 |
            | three | ZZ/05/2025 |
            | four  |            |`
      }
    }
  ]
})
