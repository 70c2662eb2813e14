import { placementProvider } from '../../sources/code-sets/placement-provider.js'
import { isCode } from '../notions/code-in-force.js'
import { isOtherPlacement } from '../notions/placement-lists.js'
import { rowRule } from '../return/ssda903-return.js'

const MOVES: ReadonlySet<string | null> = new Set(['T0', 'T1', 'T2', 'T3'])

export default rowRule({
  code: '178',
  message:
    'The provider of the placement (PLACE_PROVIDER) is not one of the codes, or is given for a temporary or other placement, which has none. Choose a code from the list in the guide, or take it out.',
  fields: ['PLACE_PROVIDER'],
  each: 'Episodes',
  breaks: ({ PLACE, PLACE_PROVIDER }, _, { year }) =>
    // PLACE_PROVIDER, if provided, must be a valid value,
    PLACE_PROVIDER !== null &&
    (!isCode(placementProvider, PLACE_PROVIDER, year) ||
      // and should not be provided for PLACE T0 to T3 and Z11 to Z14 (Z1 until 2024-25).
      MOVES.has(PLACE) ||
      isOtherPlacement(PLACE, year)),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
            | one   | U6    | PR0
            | two   | K2    | pr5
          ✗ | three | U6    | PR6
            | four  | U6    |
            | five  |       | PR1`
      }
    },
    {
      title: 'a provider of temporary and of other placements, but not of T4',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
          ✗ | one   | T0    | PR1
          ✗ | two   | T1    | PR1
          ✗ | three | T2    | PR1
          ✗ | four  | T3    | PR1
            | five  | T4    | PR1
          ✗ | six   | Z11   | PR1
          ✗ | seven | Z14   | PR1
            | eight | Z1    | PR1
            | nine  | Z11   |`
      }
    },
    {
      title: 'until 2024-25 other placements were Z1',
      year: '2024-25',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
          ✗ | one   | Z1    | PR1
            | two   | Z11   | PR1`
      }
    }
  ]
})
