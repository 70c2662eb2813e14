import { TEMPORARY } from '../notions/care-facts.js'
import { isOtherPlacement } from '../notions/placement-lists.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '526',
  message:
    'Nothing says who provides the placement (PLACE_PROVIDER), though it is neither a temporary nor an other one (PLACE). Choose one from the list in the guide.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  each: 'Episodes',
  breaks: ({ PLACE, PLACE_PROVIDER }, _, { year }) =>
    // PLACE not T0 to T4 nor Z11 to Z14, until 2024-25 Z1; null counts as not;
    !TEMPORARY.has(PLACE) &&
    !isOtherPlacement(PLACE, year) &&
    // with PLACE_PROVIDER null.
    PLACE_PROVIDER === null,
  examples: [
    {
      title: 'placements with a provider and without',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
            | one   | U4    | PR1
          ✗ | two   | U4    |
          ✗ | three |       |
            | four  | T0    |
            | five  | T4    |
            | six   | Z11   |
            | seven | Z14   |
          ✗ | eight | Z1    |
          ✗ | nine  | P1    |`
      }
    },
    {
      title: 'until 2024-25 the others are one, Z1',
      year: '2024-25',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
            | one   | Z1    |
          ✗ | two   | Z11   |`
      }
    }
  ]
})
