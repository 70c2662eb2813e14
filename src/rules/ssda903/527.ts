import { isWronglyProvidedBy } from '../notions/provider-by-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '527',
  message:
    'The council itself is said to provide (PLACE_PROVIDER PR1) a placement with parents, in a health establishment or in a young offender institution (PLACE P1, R2 or R5), which it cannot. Mend whichever is wrong.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  each: 'Episodes',
  // PLACE P1, R2 or R5 with PR1.
  breaks: episode => isWronglyProvidedBy('PR1', episode),
  examples: [
    {
      title: 'placements of this provider that cannot be and that can, and of others',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
          ✗ | one   | P1    | PR1
          ✗ | one   | R2    | PR1
          ✗ | one   | R5    | PR1
            | one   | U1    | PR1
            | one   | K1    | PR1
            | one   | R1    | PR1
            | one   |       | PR1
            | one   | P1    | PR0
            | one   | P1    | PR3
            | one   | P1    |`
      }
    }
  ]
})
