import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '522',
  message:
    'The plan to place the child for adoption ended (DATE_PLACED_CEASED) before it was decided on (DATE_PLACED). Mend whichever day is wrong.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  each: 'PlacedAdoption',
  // DATE_PLACED_CEASED before DATE_PLACED.
  breaks: ({ DATE_PLACED, DATE_PLACED_CEASED }) => DATE_PLACED_CEASED < DATE_PLACED,
  examples: [
    {
      title: 'ended on the day it was decided and the day before, and where either day is not known',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
            | one   | 01/06/2025  | 01/06/2025
          ✗ | two   | 01/06/2025  | 31/05/2025
            | three | 01/06/2025  |
            | four  |             | 31/05/2025
            | five  | 31/06/2025  | 31/05/2025`
      }
    }
  ]
})
