import { latestPlaced } from '../notions/placed-for-adoption.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '583',
  message:
    'There is a later decision to place the child for adoption, so this one (DATE_PLACED) must have been given up, but the day of that (DATE_PLACED_CEASED) is blank. Fill it in.',
  fields: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  each: 'PlacedAdoption',
  breaks: (row, child) =>
    // If more than one DATE_PLACED is present, all but the latest
    !Number.isNaN(row.DATE_PLACED) &&
    row !== latestPlaced(child) &&
    // must have DATE_PLACED_CEASED; the latest may or may not.
    !row.holds('DATE_PLACED_CEASED'),
  examples: [
    {
      title: 'the latest may stand, those before it not; of decisions of one day the last is the latest',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED | DATE_PLACED_CEASED
            | one   | 01/05/2025  |
            | one   | 01/04/2025  | 30/04/2025
            | two   | 01/05/2025  | 01/06/2025
          ✗ | two   | 01/04/2025  |
            | three | 01/05/2025  |
            | three |             |
            | four  | 01/05/2025  |
          ✗ | five  | 01/05/2025  |
            | five  | 01/05/2025  |
          ✗ | six   | 01/03/2025  |
          ✗ | six   | 01/04/2025  |
            | six   | 01/05/2025  |`
      }
    }
  ]
})
