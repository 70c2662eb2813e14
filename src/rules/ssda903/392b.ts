import { isAskedForAddresses } from '../notions/asked-for-addresses.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '392b',
  message: "The postcode of the child's home (HOME_POST) or of the placement (PL_POST) is missing. Fill in both.",
  fields: ['HOME_POST', 'PL_POST'],
  each: 'Episodes',
  uses: ['Header', 'UASC', 'Header_last', 'UASC_last'],
  breaks: (episode, child) =>
    // HOME_POST and PL_POST should be provided,
    (episode.HOME_POST === null || episode.PL_POST === null) &&
    // if LS is not V3 or V4 and the child is not UASC this year or last; the year before that is not at hand.
    isAskedForAddresses(episode, child),
  examples: [
    {
      title: 'both, one or none given, and not asked for in short breaks',
      given: {
        Header: `
            | CHILD | UASC
            | one   | 0`,
        Episodes: `
            | CHILD | LS | HOME_POST | PL_POST
            | one   | C2 | TS1 1AA   | TS1 1BB
          ✗ | one   | C2 |           | TS1 1BB
          ✗ | one   | C2 | TS1 1AA   |
          ✗ | one   |    |           |
            | one   | V3 |           |
            | one   | V4 |           |`
      }
    },
    {
      title: 'not asked for of unaccompanied children, this year or last',
      given: {
        Header: `
            | CHILD
            | one
            | two
            | three
            | four`,
        UASC: `
            | CHILD
            | one`,
        Header_last: `
            | CHILD | UASC
            | three | 1
            | four  | 0`,
        UASC_last: `
            | CHILD
            | two`,
        Episodes: `
            | CHILD | HOME_POST
            | one   |
            | two   |
            | three |
          ✗ | four  |
          ✗ | five  |`
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
            | CHILD | HOME_POST | PL_POST
            | one   | TS1 1AA   |
          ✗ | two   | TS1 1AA   |`
      }
    },
    {
      title: 'nothing but episodes says that no child is unaccompanied',
      given: {
        Episodes: `
            | CHILD | HOME_POST | PL_POST
          ✗ | one   | TS1 1AA   |`
      }
    }
  ]
})
