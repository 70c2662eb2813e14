import { differsWithSameReason, isOtherDistance } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '453',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but its distance from home (PL_DISTANCE) is another, though the reason for beginning (RNE) is the same. Check the postcodes (HOME_POST and PL_POST) of both years.",
  fields: ['PL_DISTANCE'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year: same RNE, last year's DEC null, PL_DISTANCE
  // differs by 0.2 or more, or is absent in one year and present in the other.
  breaks: (episode, child) => differsWithSameReason(episode, child, 'PL_DISTANCE', isOtherDistance),
  examples: [
    {
      title: 'two tenths of a mile or more, one tenth, the same, and known in one year only',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PL_DISTANCE
          ✗ | one   | 01/06/2024 | P   | 10.2
          ✗ | two   | 01/06/2024 | P   | 10.0
            | three | 01/06/2024 | P   | 10.1
            | four  | 01/06/2024 | P   | 10.0
            | five  | 01/06/2024 | P   | 10.0
          ✗ | six   | 01/06/2024 | P   | 10.0
          ✗ | seven | 01/06/2024 | P   |
            | eight | 01/06/2024 | P   |
            | nine  | 01/06/2024 | P   | 10.19
          ✗ | ten   | 01/06/2024 | P   | 10.0`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | PL_DISTANCE | DEC
            | one   | 01/06/2024 | P   | 10.0        |
            | two   | 01/06/2024 | P   | 10.2        |
            | three | 01/06/2024 | P   | 10.0        |
            | four  | 01/06/2024 | P   | 10.1        |
            | five  | 01/06/2024 | P   | 10.0        |
            | six   | 01/06/2024 | P   |             |
            | seven | 01/06/2024 | P   | 10.0        |
            | eight | 01/06/2024 | P   |             |
            | nine  | 01/06/2024 | P   | 10.0        |
            | ten   | 01/06/2024 | P   | far         |`
      }
    },
    {
      title: 'only of an episode that began for the same reason',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PL_DISTANCE
          ✗ | one   | 01/06/2024 | P   | 20.0
            | two   | 01/06/2024 | P   | 20.0
            | three | 01/06/2024 |     | 20.0
            | four  | 01/06/2024 |     | 20.0
            | five  | 01/06/2024 | P   | 20.0`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | PL_DISTANCE | DEC
            | one   | 01/06/2024 | P   | 10.0        |
            | two   | 01/06/2024 | S   | 10.0        |
            | three | 01/06/2024 |     | 10.0        |
            | four  | 01/06/2024 | P   | 10.0        |
            | five  | 01/06/2024 |     | 10.0        |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PL_DISTANCE
            | one   | 01/06/2025 | P   | 10.0
          ✗ | one   | 01/05/2025 | P   | 10.0
            | two   | 01/05/2025 | P   | 20.0
            | two   | 01/06/2025 | P   | 10.0
            | three | 01/05/2025 | P   | 10.0
            | four  | 31/04/2025 | P   | 10.0`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | PL_DISTANCE | DEC
            | one   | 01/07/2024 | P   | 20.0        |
            | one   | 01/06/2024 | P   | 10.0        | 01/07/2024
            | two   | 01/07/2024 | P   | 20.0        |
            | three | 01/07/2024 | P   | 20.0        | 31/03/2025
            | four  | 01/06/2024 | P   | 20.0        |`
      }
    },
    {
      title: 'worked out from the postcodes of both years',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449500   | 520500   | E06000002
          | TS1 1BB | 449600   | 520600   | E06000002
          | NE8 1AA | 425000   | 563000   | E08000037`,
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | HOME_POST | PL_POST
          ✗ | one   | 01/06/2024 | P   | TS1 1AA   | NE8 1AA
            | two   | 01/06/2024 | P   | TS1 1AA   | TS1 1BB
          ✗ | three | 01/06/2024 | P   | TS1 1AA   | ZZ1 1ZZ`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | HOME_POST | PL_POST | DEC
            | one   | 01/06/2024 | P   | TS1 1AA   | TS1 1BB |
            | two   | 01/06/2024 | P   | TS1 1AA   | TS1 1BB |
            | three | 01/06/2024 | P   | TS1 1AA   | TS1 1BB |`
      }
    }
  ]
})
