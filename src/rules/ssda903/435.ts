import { isSamePlacementInFull } from '../notions/same-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '435',
  message:
    'The episode began because the placement or its carer alone changed (RNE P or T), but the legal status (LS) is not as it was before, or nothing about the placement changed. Mend the reason, or what does not fit it.',
  fields: ['LS', 'PLACE', 'PL_POST', 'URN', 'PLACE_PROVIDER'],
  each: 'Episodes',
  breaks: episode => {
    // Episode with RNE P or T and a previous one:
    const { RNE, previous } = episode
    if ((RNE !== 'P' && RNE !== 'T') || previous === null) return false
    // LS different, null never being equal,
    if (episode.LS === null || episode.LS !== previous.LS) return true
    // or all of PLACE, PL_POST, URN, PLACE_PROVIDER the same, none of them null.
    return isSamePlacementInFull(episode, previous)
  },
  examples: [
    {
      title: 'the placement alone changed, the legal status did, and nothing did; for another reason, and first of all',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE | PL_POST | URN     | PLACE_PROVIDER
            | one   | 01/05/2025 | P   | C1 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/06/2025 | P   | C1 | U6    | TS1 1AB | 1045322 | PR4
          ✗ | one   | 01/07/2025 | P   | C2 | U4    | TS1 1AA | 1045321 | PR1
          ✗ | one   | 01/08/2025 | P   | C2 | U4    | TS1 1AA | 1045321 | PR1
          ✗ | one   | 01/09/2025 | T   | C2 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/10/2025 | L   | C2 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/11/2025 | T   | C2 | U4    | TS1 1AA | 1045322 | PR1`
      }
    },
    {
      title: 'one item of the placement is enough to make it another',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE | PL_POST | URN     | PLACE_PROVIDER
            | one   | 01/05/2025 | S   | C1 | U4    | TS1 1AA | 1045321 | PR1
            | one   | 01/06/2025 | P   | C1 | U6    | TS1 1AA | 1045321 | PR1
            | one   | 01/07/2025 | P   | C1 | U6    | TS1 1AB | 1045321 | PR1
            | one   | 01/08/2025 | P   | C1 | U6    | TS1 1AB | 1045322 | PR1
            | one   | 01/09/2025 | P   | C1 | U6    | TS1 1AB | 1045322 | PR4
          ✗ | one   | 01/10/2025 | P   | C1 | U6    | TS1 1AB | 1045322 | PR4`
      }
    },
    {
      title: 'a blank is never the same',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | LS | PLACE | PL_POST | URN     | PLACE_PROVIDER
            | one   | 01/05/2025 | S   | C1 | U4    | TS1 1AA |         | PR1
            | one   | 01/06/2025 | P   | C1 | U4    | TS1 1AA |         | PR1
          ✗ | one   | 01/07/2025 | P   |    | U6    | TS1 1AA | 1045321 | PR1
          ✗ | one   | 01/08/2025 | P   |    | U4    | TS1 1AB | 1045322 | PR1`
      }
    }
  ]
})
