import { isWronglyProvidedBy } from '../notions/provider-by-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '550',
  message:
    'Parents are given as the provider (PLACE_PROVIDER PR0), but the placement (PLACE) is not one with parents (P1). Mend whichever is wrong.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  each: 'Episodes',
  // PR0 with PLACE not P1.
  breaks: episode => isWronglyProvidedBy('PR0', episode),
  examples: [
    {
      title: 'provided by parents with and without a placement with parents',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
            | one   | P1    | PR0
          ✗ | two   | P2    | PR0
          ✗ | three | U3    | PR0
          ✗ | four  |       | PR0
            | five  | U3    | PR1
            | six   | U3    |`
      }
    }
  ]
})
