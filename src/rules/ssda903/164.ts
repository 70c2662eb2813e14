import { isShortBreak } from '../notions/care-facts.js'
import { isUnaccompanied, wasUnaccompanied } from '../notions/unaccompanied-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '164',
  message:
    'The distance from home to the placement (PL_DISTANCE) cannot be worked out, or is 1,000 miles or more. Check both postcodes (HOME_POST and PL_POST).',
  fields: ['PL_DISTANCE'],
  each: 'Episodes',
  uses: ['Header', 'UASC', 'Header_last', 'UASC_last'],
  breaks: (episode, child) =>
    // LS not V3 or V4.
    !isShortBreak(episode) &&
    // PL_DISTANCE must be between 0.0 and 999.9.
    !(episode.PL_DISTANCE >= 0 && episode.PL_DISTANCE <= 999.9) &&
    // Not of a child who is UASC this year, or was last year; the year before that is not at hand.
    !(isUnaccompanied(child) || wasUnaccompanied(child)),
  examples: [
    {
      title: 'the shortest and the longest distance, and one tenth of a mile beyond each',
      given: {
        Header: `
            | CHILD | UASC
            | one   | 0`,
        Episodes: `
            | CHILD | LS | PL_DISTANCE
            | one   | C2 | 0.0
          ✗ | one   | C2 | -0.1
            | one   | C2 | 999.9
          ✗ | one   | C2 | 1000.0
          ✗ | one   | C2 | far
          ✗ | one   | C2 |
          ✗ | one   |    |
            | one   | V3 |
            | one   | V4 |`
      }
    },
    {
      title: 'a distance is not asked of unaccompanied children, this year or last',
      given: {
        Header: `
            | CHILD | UASC
            | one   | 1
            | two   | 0
            | three | 0
            | four  | 0`,
        Header_last: `
            | CHILD | UASC
            | three | 1
            | four  | 0`,
        UASC_last: `
            | CHILD
            | two`,
        Episodes: `
            | CHILD | PL_DISTANCE
            | one   |
            | two   |
            | three |
          ✗ | four  |`
      }
    },
    {
      title: 'worked out from the postcodes and the files of unaccompanied children',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449500   | 520500   | E06000002
          | TS1 1BB | 449600   | 520600   | E06000002`,
      given: {
        Header: `
            | CHILD
            | one
            | two
            | three
            | four`,
        UASC: `
            | CHILD
            | three`,
        Header_last: `
            | CHILD
            | two
            | four`,
        UASC_last: `
            | CHILD
            | four`,
        Episodes: `
            | CHILD | HOME_POST | PL_POST
            | one   | TS1 1AA   | TS1 1BB
          ✗ | two   | TS1 1AA   | ZZ1 1ZZ
            | three | TS1 1AA   | ZZ1 1ZZ
            | four  |           | TS1 1BB`
      }
    },
    {
      title:
        'without the header, by the table of unaccompanied children; of last year without that table, none was one',
      given: {
        UASC: `
            | CHILD
            | one`,
        Header_last: `
            | CHILD
            | one
            | two`,
        Episodes: `
            | CHILD | PL_DISTANCE
            | one   | 
          ✗ | two   | `
      }
    },
    {
      title: 'nothing but episodes says that no child is unaccompanied',
      given: {
        Episodes: `
            | CHILD | PL_DISTANCE
          ✗ | one   | `
      }
    }
  ]
})
