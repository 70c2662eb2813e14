import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '333',
  message:
    'The child is matched with adopters (DATE_MATCH) without, or before, the decision that adoption is best for the child (DATE_INT). Fill in the decision, or mend whichever day is wrong.',
  fields: ['DATE_INT'],
  each: 'AD1',
  breaks: ({ DATE_INT, DATE_MATCH }) =>
    // If DATE_MATCH is provided (one that is no day is another rule's),
    !Number.isNaN(DATE_MATCH) &&
    // then DATE_INT must also be provided, as a day, and be on or before DATE_MATCH.
    (Number.isNaN(DATE_INT) || DATE_INT > DATE_MATCH),
  examples: [
    {
      title: 'decided on the day of the match, the day after, and not at all',
      given: {
        AD1: `
            | CHILD | DATE_INT   | DATE_MATCH
            | one   | 02/05/2025 | 02/05/2025
          ✗ | two   | 03/05/2025 | 02/05/2025
          ✗ | three |            | 02/05/2025
            | four  | 03/05/2025 |
            | five  |            |
          ✗ | six   | 31/04/2025 | 02/05/2025
            | seven |            | 31/04/2025
            | eight | 03/05/2025 | 31/04/2025`
      }
    }
  ]
})
