import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '119',
  message:
    'The end of the plan to place the child for adoption has a day (DATE_PLACED_CEASED) without a reason (REASON_PLACED_CEASED), or a reason without a day. Fill in both or neither.',
  fields: ['REASON_PLACED_CEASED', 'DATE_PLACED_CEASED'],
  each: 'PlacedAdoption',
  // PlacedAdoption row with exactly one of DATE_PLACED_CEASED and REASON_PLACED_CEASED present.
  breaks: row => row.holds('DATE_PLACED_CEASED') !== row.holds('REASON_PLACED_CEASED'),
  examples: [
    {
      title: 'one without the other, both, and neither; a day that cannot be read is there all the same',
      given: {
        PlacedAdoption: `
            | CHILD | DATE_PLACED_CEASED | REASON_PLACED_CEASED
          ✗ | one   | 01/06/2025         |
          ✗ | two   |                    | RD1
            | three | 01/06/2025         | RD1
            | four  |                    |
            | five  | 31/02/2026         | RD1`
      }
    }
  ]
})
