import { isWronglyProvidedBy } from '../notions/provider-by-placement.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '530',
  message:
    'A placement with parents (PLACE P1) is said to be provided privately (PLACE_PROVIDER PR4). Mend whichever is wrong; parents themselves are PR0.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  each: 'Episodes',
  // PLACE P1 with PR4.
  breaks: episode => isWronglyProvidedBy('PR4', episode),
  examples: [
    {
      title: 'with parents and elsewhere, by a private provider and by others',
      given: {
        Episodes: `
            | CHILD | PLACE | PLACE_PROVIDER
          ✗ | one   | P1    | PR4
            | two   | P1    | PR0
            | three | P1    |
            | four  | R2    | PR4
            | five  |       | PR4`
      }
    }
  ]
})
