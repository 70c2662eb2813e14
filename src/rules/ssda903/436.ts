import { isSamePlacement } from '../notions/same-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '436',
  message:
    'The episode began because both the legal status and the placement or its carer changed (RNE B or U), but LS or everything about the placement is as it was before. Mend the reason, or what does not fit it.',
  fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  each: 'Episodes',
  breaks: episode => {
    // Episode with RNE B or U and a previous one:
    const { RNE, previous } = episode
    if ((RNE !== 'B' && RNE !== 'U') || previous === null) return false
    // LS the same, or all of PLACE, PL_POST, URN, PLACE_PROVIDER the same; null equals null.
    return episode.LS === previous.LS || isSamePlacement(episode, previous)
  },
  examples: [
    {
      title: 'both changed, or one, or neither; for another reason, and first of all',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE | PL_POST | URN     | PLACE_PROVIDER
            | one   | 01/05/2025 | B   | C1 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/06/2025 | B   | C2 | U6    | TS1 1AB | 1045322 | PR4
          ✗ | one   | 01/07/2025 | B   | C1 | U6    | TS1 1AB | 1045322 | PR4
          ✗ | one   | 01/08/2025 | U   | C1 | U4    | TS1 1AA | 1045321 | PR1
          ✗ | one   | 01/09/2025 | U   | C1 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/10/2025 | P   | C1 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/11/2025 | U   | C2 | U6    | TS1 1AA | 1045321 | PR1`
      }
    },
    {
      title: 'one item of the placement is enough to make it another',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE | PL_POST | URN     | PLACE_PROVIDER
            | one   | 01/05/2025 | S   | C1 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/06/2025 | B   | C2 | U4    | TS1 1AB | 1045321 | PR1
            | one   | 01/07/2025 | B   | C1 | U4    | TS1 1AB | 1045322 | PR1
            | one   | 01/08/2025 | B   | C2 | U4    | TS1 1AB | 1045322 | PR4
            | one   | 01/09/2025 | B   | C1 | U4    | TS1 1AB |         | PR4`
      }
    },
    {
      title: 'a blank is the same as a blank',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE
            | one   | 01/05/2025 | S   | C1 | P1
          ✗ | one   | 01/06/2025 | B   | C2 | P1
            | two   | 01/05/2025 | S   |    | P1
          ✗ | two   | 01/06/2025 | B   |    | U4`
      }
    }
  ]
})
