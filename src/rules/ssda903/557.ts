import { endsInAdoption, FOR_ADOPTION } from '../notions/care-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '557',
  message:
    'The child was placed for adoption (PLACE A3 to A6) or under a placement order (LS E1) when the episode ended other than in adoption, but the day or the reason the decision was given up (DATE_PLACED_CEASED, REASON_PLACED_CEASED) is blank. Fill in both, or mend the episode.',
  fields: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED', 'PLACE', 'LS', 'REC'],
  of: 'Episodes',
  needs: ['PlacedAdoption'],
  find: child => {
    const ended = child.Episodes.filter(
      episode =>
        // Episode with (PLACE A3-A6 or LS E1)
        (FOR_ADOPTION.has(episode.PLACE) || episode.LS === 'E1') &&
        // and REC present, not E11, E12 or X1,
        episode.REC !== null &&
        !endsInAdoption(episode) &&
        episode.REC !== 'X1'
    )
    if (ended.length === 0) return []
    // whose child has no PlacedAdoption row
    if (child.PlacedAdoption.length === 0) return ended
    // or one with DATE_PLACED_CEASED or REASON_PLACED_CEASED null; flags both rows.
    const lacking = child.PlacedAdoption.filter(
      row => !row.holds('DATE_PLACED_CEASED') || row.REASON_PLACED_CEASED === null
    )
    return lacking.length === 0 ? [] : [...ended, ...lacking]
  },
  examples: [
    {
      title: 'which episodes need the decision to be given up',
      given: {
        Episodes: `
            | CHILD | PLACE | LS | REC
          ✗ | one   | A3    | C2 | E4A
          ✗ | two   | U1    | E1 | E13
            | three | U1    | C2 | E13
            | four  | A3    | E1 | E11
            | five  | A4    | E1 | E12
            | six   | A6    | E1 | X1
            | seven | A6    | E1 |`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED | REASON_PLACED_CEASED`
      }
    },
    {
      title: 'given up wholly, in part, and not in one row of several',
      given: {
        Episodes: `
            | CHILD | PLACE | LS | REC
            | one   | A3    | E1 | E4A
          ✗ | two   | A3    | E1 | E4A
          ✗ | three | A3    | E1 | E4A
          ✗ | four  | A3    | E1 | E4A
            | five  | A3    | E1 | X1`,
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED | REASON_PLACED_CEASED
            | one   | 01/05/2025         | RD1
          ✗ | two   |                    | RD1
          ✗ | three | 01/05/2025         |
            | four  | 01/05/2024         | RD1
          ✗ | four  |                    |
            | five  |                    |`
      }
    }
  ]
})
