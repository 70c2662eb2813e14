import { isSamePlacement } from '../notions/same-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '434',
  message:
    'The episode began because the legal status alone changed (RNE L), but LS is as it was before, or something about the placement changed too. Mend the reason, or what does not fit it.',
  fields: ['RNE', 'LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  each: 'Episodes',
  breaks: episode => {
    // Episode with RNE L and a previous episode:
    const { RNE, previous } = episode
    if (RNE !== 'L' || previous === null) return false
    // LS the same, or any of PLACE, PL_POST, URN, PLACE_PROVIDER different; null equals null.
    return episode.LS === previous.LS || !isSamePlacement(episode, previous)
  },
  examples: [
    {
      title: 'the legal status alone changed, nothing did, and all did; for another reason, and first of all',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE | PL_POST | URN     | PLACE_PROVIDER
            | one   | 01/05/2025 | L   | C1 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/07/2025 | L   | C2 | U4    | TS1 1AA | 1045321 | PR1
          ✗ | one   | 01/09/2025 | L   | C2 | U4    | TS1 1AA | 1045321 | PR1
          ✗ | one   | 01/11/2025 | L   | E1 | U6    | TS1 1AB | 1045322 | PR4
            | one   | 01/12/2025 | P   | E1 | U6    | TS1 1AB | 1045322 | PR4`
      }
    },
    {
      title: 'each item of the placement alone is enough',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE | PL_POST | URN     | PLACE_PROVIDER
            | one   | 01/05/2025 | S   | C1 | U4    | TS1 1AA | 1045321 | PR1
          ✗ | one   | 01/06/2025 | L   | C2 | U6    | TS1 1AA | 1045321 | PR1
          ✗ | one   | 01/07/2025 | L   | C1 | U6    | TS1 1AB | 1045321 | PR1
          ✗ | one   | 01/08/2025 | L   | C2 | U6    | TS1 1AB | 1045322 | PR1
          ✗ | one   | 01/09/2025 | L   | C1 | U6    | TS1 1AB | 1045322 | PR4
          ✗ | one   | 01/10/2025 | L   | C2 | U6    | TS1 1AB |         | PR4`
      }
    },
    {
      title: 'a blank is the same as a blank',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE
            | one   | 01/05/2025 | S   | C1 | P1
            | one   | 01/06/2025 | L   | C2 | P1
            | two   | 01/05/2025 | S   |    | P1
          ✗ | two   | 01/06/2025 | L   |    | P1`
      }
    }
  ]
})
