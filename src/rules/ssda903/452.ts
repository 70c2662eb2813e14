import { differsWithSameReason } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '452',
  message:
    "The child's first episode of this year carries on the one that last year's return left open, but the placement lies in another authority (PL_LA), though the reason for beginning (RNE) is the same. Check the postcode (PL_POST) of both years.",
  fields: ['PL_LA'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  // The child's earliest episode this year and the latest of last year: same RNE, last year's DEC null, PL_LA
  // different.
  breaks: (episode, child) => differsWithSameReason(episode, child, 'PL_LA'),
  examples: [
    {
      title: 'the same, another, and blank in one year or both',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PL_LA
            | one   | 01/06/2024 | P   | E06000002
          ✗ | two   | 01/06/2024 | P   | E06000002
          ✗ | three | 01/06/2024 | P   |
          ✗ | four  | 01/06/2024 | P   | E06000002
            | five  | 01/06/2024 | P   |`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | PL_LA     | DEC
            | one   | 01/06/2024 | P   | E06000002 |
            | two   | 01/06/2024 | P   | E06000003 |
            | three | 01/06/2024 | P   | E06000002 |
            | four  | 01/06/2024 | P   |           |
            | five  | 01/06/2024 | P   |           |`
      }
    },
    {
      title: 'only of an episode that began for the same reason',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PL_LA
          ✗ | one   | 01/06/2024 | P   | E06000003
            | two   | 01/06/2024 | P   | E06000003
            | three | 01/06/2024 |     | E06000003
            | four  | 01/06/2024 |     | E06000003
            | five  | 01/06/2024 | P   | E06000003`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | PL_LA     | DEC
            | one   | 01/06/2024 | P   | E06000002 |
            | two   | 01/06/2024 | S   | E06000002 |
            | three | 01/06/2024 |     | E06000002 |
            | four  | 01/06/2024 | P   | E06000002 |
            | five  | 01/06/2024 |     | E06000002 |`
      }
    },
    {
      title: 'only the earliest of this year and the latest of last year count, and only if that was open',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE | PL_LA
            | one   | 01/06/2025 | P   | E06000002
          ✗ | one   | 01/05/2025 | P   | E06000002
            | two   | 01/05/2025 | P   | E06000003
            | two   | 01/06/2025 | P   | E06000002
            | three | 01/05/2025 | P   | E06000002
            | four  | 31/04/2025 | P   | E06000002`,
        Episodes_last: `
            | CHILD | DECOM      | RNE | PL_LA     | DEC
            | one   | 01/07/2024 | P   | E06000003 |
            | one   | 01/06/2024 | P   | E06000002 | 01/07/2024
            | two   | 01/07/2024 | P   | E06000003 |
            | three | 01/07/2024 | P   | E06000003 | 31/03/2025
            | four  | 01/06/2024 | P   | E06000003 |`
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
