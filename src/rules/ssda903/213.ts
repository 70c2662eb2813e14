import { TEMPORARY } from '../notions/care-facts.js'
import { isOtherPlacement } from '../notions/placement-lists.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '213',
  message:
    'A temporary or other placement (PLACE) has a provider (PLACE_PROVIDER), which is not asked for. Take the provider out, or mend the placement.',
  fields: ['PLACE_PROVIDER'],
  each: 'Episodes',
  breaks: ({ PLACE, PLACE_PROVIDER }, _, { year }) =>
    // Episode with PLACE T0 to T4 or Z11 to Z14 (Z1 until 2024-25)
    (TEMPORARY.has(PLACE) || isOtherPlacement(PLACE, year)) &&
    // and PLACE_PROVIDER present.
    PLACE_PROVIDER !== null,
  examples: [
    {
      title: 'temporary and other placements with and without a provider, and a foster home with one',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
          ✗ | one   | T0    | PR1
          ✗ | two   | T4    | PR9
          ✗ | three | Z11   | PR1
          ✗ | four  | z14   | PR1
            | five  | T0    |
            | six   | Z14   |
            | seven | U6    | PR1
            | eight | Z1    | PR1
            | nine  |       | PR1`
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
