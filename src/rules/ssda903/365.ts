import { lengthOf } from '../notions/episode-days.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '365',
  message:
    'A short break (LS V3) lasts more than 17 days. Mend the days (DECOM and DEC), or the legal status if it was not a short break.',
  fields: ['LS', 'DECOM', 'DEC'],
  each: 'Episodes',
  // V3 episode lasting more than 17 days; an open one runs to the last day of the year.
  breaks: (episode, _, collection) => episode.LS === 'V3' && lengthOf(episode, collection) > 17,
  examples: [
    {
      title: '17 and 18 days, over or still open',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
            | one   | 01/05/2025 | 18/05/2025 | V3
          ✗ | two   | 01/05/2025 | 19/05/2025 | V3
            | three | 14/03/2026 |            | V3
          ✗ | four  | 13/03/2026 |            | V3
            | five  | 01/05/2025 | 19/05/2025 | V4
            | six   | 31/04/2025 | 19/05/2025 | V3
          ✗ | seven | 01/05/2025 | 31/04/2025 | V3`
      }
    }
  ]
})
