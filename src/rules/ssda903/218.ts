import { dayNumber } from '../../domain/day.js'
import { isWithoutUrn } from '../notions/placement-lists.js'
import { rowRule } from '../return/ssda903-return.js'

const LAST_DAY_WITHOUT = dayNumber('2015-03-31')
const NOT_ENGLAND: ReadonlySet<string | null> = new Set(['CON', 'NIR', 'SCO', 'WAL', 'NUK'])

export default rowRule({
  code: '218',
  message:
    "The provider's number on Ofsted's list (URN) is missing for a kind of placement that has one. Give the number, or XXXXXXX where the provider has none.",
  fields: ['URN'],
  each: 'Episodes',
  breaks: (episode, _, { year }) =>
    // URN should be provided
    episode.URN === null &&
    // where PLACE is not P1, P3, R1, R2, R5, T0 to T4, Z11 to Z14 (Z1 until 2024-25, H5 and P2 until 2023-24),
    !isWithoutUrn(episode.PLACE, year) &&
    // DEC is after 31 March 2015 or null,
    !(episode.DEC <= LAST_DAY_WITHOUT) &&
    // and PL_LA is not CON, NIR, SCO, WAL or NUK.
    !NOT_ENGLAND.has(episode.PL_LA),
  examples: [
    {
      title: 'by the kind of placement',
      given: {
        Episodes: `
            | CHILD  | PLACE | URN     | PL_LA
          ✗ | one    | U6    |         | E06000002
            | two    | U6    | 1045321 | E06000002
            | three  | U6    | XXXXXXX | E06000002
            | four   | P1    |         | E06000002
            | five   | R5    |         | E06000002
            | six    | T4    |         | E06000002
            | seven  | Z14   |         | E06000002
          ✗ | eight  | R3    |         | E06000002
          ✗ | nine   | K3    |         | E06000002
          ✗ | ten    | Z1    |         | E06000002
          ✗ | eleven |       |         | E06000002`
      }
    },
    {
      title: 'placed outside England, or where nobody knows',
      given: {
        Episodes: `
            | CHILD | PLACE | PL_LA
            | one   | U6    | WAL
            | two   | U6    | SCO
            | three | U6    | NIR
            | four  | U6    | NUK
            | five  | U6    | CON
          ✗ | six   | U6    |`
      }
    },
    {
      title: 'where it was placed worked out from the postcode',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449000   | 520000   | E06000002
          | CF1 1AA | 318000   | 176000   | W06000015`,
      given: {
        Episodes: `
            | CHILD | PLACE | PL_POST
          ✗ | one   | U6    | TS1 1AA
            | two   | U6    | CF1 1AA`
      }
    },
    {
      title: 'ended on 31 March 2015 or the day after, not at all, or on no day of the calendar',
      given: {
        Episodes: `
            | CHILD | PLACE | DEC        | PL_LA
            | one   | U6    | 31/03/2015 | E06000002
          ✗ | two   | U6    | 01/04/2015 | E06000002
          ✗ | three | U6    |            | E06000002
          ✗ | four  | U6    | 31/02/2015 | E06000002`
      }
    },
    {
      title: 'until 2024-25 other placements were Z1',
      year: '2024-25',
      given: {
        Episodes: `
            | CHILD | PLACE | PL_LA
            | one   | Z1    | E06000002
          ✗ | two   | H5    | E06000002
          ✗ | three | P2    | E06000002`
      }
    },
    {
      title: 'until 2023-24 independent living had no number either',
      year: '2023-24',
      given: {
        Episodes: `
            | CHILD | PLACE | PL_LA
            | one   | H5    | E06000002
            | two   | P2    | E06000002
          ✗ | three | U6    | E06000002`
      }
    }
  ]
})
