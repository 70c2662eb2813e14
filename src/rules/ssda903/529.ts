import { isWronglyProvidedBy } from '../notions/provider-by-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '529',
  message:
    "A public body other than a council is said to provide (PLACE_PROVIDER PR3) a placement with parents, for adoption, with foster carers or in a children's home, which it cannot. Mend whichever is wrong.",
  fields: ['PLACE', 'PLACE_PROVIDER'],
  each: 'Episodes',
  // PLACE P1, A3 to A6, K1, K2 or U1 to U6 with PR3.
  breaks: episode => isWronglyProvidedBy('PR3', episode),
  examples: [
    {
      title: 'placements of this provider that cannot be and that can, and of others',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
          ✗ | one   | P1    | PR3
          ✗ | one   | A3    | PR3
          ✗ | one   | A4    | PR3
          ✗ | one   | A5    | PR3
          ✗ | one   | A6    | PR3
          ✗ | one   | K1    | PR3
          ✗ | one   | K2    | PR3
          ✗ | one   | U1    | PR3
          ✗ | one   | U2    | PR3
          ✗ | one   | U3    | PR3
          ✗ | one   | U4    | PR3
          ✗ | one   | U5    | PR3
          ✗ | one   | U6    | PR3
            | one   | S1    | PR3
            | one   | Z11   | PR3
            | one   |       | PR3
            | one   | P1    | PR0
            | one   | P1    | PR4
            | one   | P1    |`
      }
    }
  ]
})
