import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW10STG2',
  since: '2023-24',
  message:
    'The social worker episode began (SW_DECOM) more than a week before the one before it ended. Mend whichever day is wrong.',
  fields: ['SW_DECOM'],
  each: 'SWEpisodes',
  breaks: ({ SW_REASON, SW_DECOM, previous }) =>
    // If SW_REASON is not FCONTA,
    SW_REASON !== 'FCONTA' &&
    // SW_DECOM must not be before the SW_DEC of the previous episode, where there is one, less 7 days.
    previous !== null &&
    SW_DECOM < previous.SW_DEC - DAYS_ALLOWED,
  examples: [
    {
      title: 'seven days and eight before the end of the one before, in whatever order they were sent',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC     | SW_REASON
            | one   | 02/08/2025 |            | MANAGE
            | one   | 01/05/2025 | 09/08/2025 | FCONTA
          ✗ | two   | 01/08/2025 |            | MANAGE
            | two   | 01/05/2025 | 09/08/2025 | FCONTA
          ✗ | three | 01/08/2025 |            |
            | three | 01/05/2025 | 09/08/2025 | FCONTA`
      }
    },
    {
      title: 'a first contact; long after; the one before open; without a day',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC     | SW_REASON
            | one   | 01/05/2025 | 09/08/2025 | FCONTA
            | one   | 01/08/2025 |            | FCONTA
            | two   | 01/05/2025 | 09/08/2025 | FCONTA
            | two   | 01/10/2025 |            | MANAGE
            | three | 01/05/2025 |            | FCONTA
            | three | 01/08/2025 |            | MANAGE
            | four  | 01/05/2025 | 09/08/2025 | FCONTA
            | four  |            |            | MANAGE`
      }
    }
  ]
})

const DAYS_ALLOWED = 7
