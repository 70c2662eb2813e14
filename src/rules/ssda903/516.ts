import { FOSTERING } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '516',
  message:
    "Care ended in a special guardianship order to the child's former foster carers (REC E45 or E46), but the child was not in a foster placement (PLACE U1 to U6). Mend the reason or the placement.",
  fields: ['REC', 'PLACE'],
  each: 'Episodes',
  // REC E45 or E46 with PLACE not U1 to U6.
  breaks: ({ REC, PLACE }) => (REC === 'E45' || REC === 'E46') && !FOSTERING.has(PLACE),
  examples: [
    {
      title: 'from a foster placement, from another and from none, and for another reason',
      given: {
        Episodes: `
            | CHILD | REC | PLACE
            | one   | E45 | U1
            | two   | E46 | U6
          ✗ | three | E45 | P1
          ✗ | four  | E46 | A3
          ✗ | five  | E45 |
            | six   | E47 | P1
            | seven | E48 | P1
            | eight |     | P1`
      }
    }
  ]
})
