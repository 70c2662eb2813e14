import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '563',
  message:
    'A decision to place the child for adoption is said to have been given up (DATE_PLACED_CEASED, REASON_PLACED_CEASED), but the day it was taken (DATE_PLACED) is blank. Add it.',
  fields: ['DATE_PLACED', 'REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'],
  each: 'PlacedAdoption',
  // REASON_PLACED_CEASED and DATE_PLACED_CEASED present, DATE_PLACED null.
  breaks: row => row.REASON_PLACED_CEASED !== null && row.holds('DATE_PLACED_CEASED') && !row.holds('DATE_PLACED'),
  examples: [
    {
      title: 'given up with and without the day it was decided',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED | REASON_PLACED_CEASED
          ✗ | one   |             | 01/05/2025         | RD1
          ✗ | two   |             | 31/02/2025         | RD1
            | three | 01/01/2025  | 01/05/2025         | RD1
            | four  | 31/02/2025  | 01/05/2025         | RD1
            | five  |             |                    | RD1
            | six   |             | 01/05/2025         |`
      }
    }
  ]
})
