import { isAskedForAddresses } from '../notions/asked-for-addresses.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '392a',
  message:
    'The distance from home to the placement (PL_DISTANCE) is missing. Fill in both postcodes (HOME_POST and PL_POST), or mend the one that is not known.',
  fields: ['PL_DISTANCE'],
  each: 'Episodes',
  uses: ['Header', 'UASC', 'Header_last', 'UASC_last'],
  breaks: (episode, child) =>
    // PL_DISTANCE must be provided,
    Number.isNaN(episode.PL_DISTANCE) &&
    // if LS is not V3 or V4 and the child is not UASC this year or last; the year before that is not at hand.
    isAskedForAddresses(episode, child),
  examples: [
    {
      title: 'given, missing, and not asked for in short breaks',
      given: {
        Header: `
            | CHILD | UASC
            | one   | 0`,
        Episodes: `
            | CHILD | LS | PL_DISTANCE
            | one   | C2 | 0.0
            | one   | C2 | 12.4
          ✗ | one   | C2 |
          ✗ | one   |    | far
            | one   | V3 |
            | one   | V4 |`
      }
    },
    {
      title: 'not asked for of unaccompanied children, this year or last',
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
          ✗ | four  |
          ✗ | five  |`
      }
    },
    {
      title: 'worked out from the postcodes',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449500   | 520500   | E06000002
          | TS1 1BB | 449600   | 520600   | E06000002`,
      given: {
        Header: `
            | CHILD
            | one
            | two`,
        UASC: `
            | CHILD
            | two`,
        Episodes: `
            | CHILD | HOME_POST | PL_POST
            | one   | TS1 1AA   | TS1 1BB
          ✗ | one   | TS1 1AA   | ZZ1 1ZZ
          ✗ | one   |           | TS1 1BB
            | two   | TS1 1AA   | ZZ1 1ZZ`
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
