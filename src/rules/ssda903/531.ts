import { isWronglyProvidedBy } from '../notions/provider-by-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '531',
  message:
    'A placement with parents (PLACE P1) is said to be provided by a voluntary body (PLACE_PROVIDER PR5). Mend whichever is wrong; parents themselves are PR0.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  each: 'Episodes',
  // PLACE P1 with PR5.
  breaks: episode => isWronglyProvidedBy('PR5', episode),
  examples: [
    {
      title: 'with parents and elsewhere, by a voluntary body and by others',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
          ✗ | one   | P1    | PR5
            | two   | P1    | PR0
            | three | P1    |
            | four  | U1    | PR5
            | five  |       | PR5`
      }
    }
  ]
})
