import { isWronglyProvidedBy } from '../notions/provider-by-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '528',
  message:
    'Another authority is said to provide (PLACE_PROVIDER PR2) a placement with parents, in a health establishment or in a young offender institution (PLACE P1, R2 or R5), which it cannot. Mend whichever is wrong.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  each: 'Episodes',
  // PLACE P1, R2 or R5 with PR2.
  breaks: episode => isWronglyProvidedBy('PR2', episode),
  examples: [
    {
      title: 'placements of this provider that cannot be and that can, and of others',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
          ✗ | one   | P1    | PR2
          ✗ | one   | R2    | PR2
          ✗ | one   | R5    | PR2
            | one   | U1    | PR2
            | one   | K1    | PR2
            | one   | R1    | PR2
            | one   |       | PR2
            | one   | P1    | PR0
            | one   | P1    | PR3
            | one   | P1    |`
      }
    }
  ]
})
