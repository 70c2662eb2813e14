import { isUnaccompanied, wasUnaccompanied } from '../notions/unaccompanied-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '406',
  message:
    'There is a distance from home (PL_DISTANCE) for a child who is, or was last year, an unaccompanied asylum seeker (UASC). Take the home postcode (HOME_POST) out, or mend UASC.',
  fields: ['PL_DISTANCE'],
  each: 'Episodes',
  uses: ['Header', 'UASC', 'Header_last', 'UASC_last'],
  breaks: ({ PL_DISTANCE }, child) =>
    // PL_DISTANCE should not be provided.
    !Number.isNaN(PL_DISTANCE) &&
    // If UASC is 1 this year, or was last year; the year before that is not at hand.
    (isUnaccompanied(child) || wasUnaccompanied(child)),
  examples: [
    {
      title: 'unaccompanied this year, last year or never, with a distance and without',
      given: {
        Header: `
            | CHILD | UASC
            | one   | 1
            | two   | 0
            | three | 0
            | four  | 0
            | five  | 1`,
        Header_last: `
            | CHILD | UASC
            | two   | 1
            | four  | 0
            | five  | 0`,
        UASC_last: `
            | CHILD
            | three`,
        Episodes: `
            | CHILD | PL_DISTANCE
          ✗ | one   | 10.5
          ✗ | one   | 0
            | one   |
          ✗ | two   | 10.5
          ✗ | three | 10.5
            | four  | 10.5
          ✗ | five  | 10.5`
      }
    },
    {
      title: 'worked out from the postcodes and the file of unaccompanied children',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449500   | 520500   | E06000002
          | TS1 1BB | 449600   | 520600   | E06000002`,
      given: {
        Header: `
            | CHILD
            | one
            | two
            | three`,
        UASC: `
            | CHILD
            | one
            | three`,
        Episodes: `
            | CHILD | HOME_POST | PL_POST
          ✗ | one   | TS1 1AA   | TS1 1BB
            | two   | TS1 1AA   | TS1 1BB
            | three |           | TS1 1BB`
      }
    },
    {
      title: 'without the header, by the tables of unaccompanied children that are there',
      given: {
        UASC: `
            | CHILD
            | one`,
        Episodes: `
            | CHILD | PL_DISTANCE
          ✗ | one   | 10.5
            | two   | 10.5`
      }
    }
  ]
})
