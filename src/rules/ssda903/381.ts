import { TEMPORARY } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '381',
  message:
    'A temporary placement (PLACE T0 to T4) ends for a reason other than that a new episode follows at once (REC X1). Mend the reason or the placement.',
  fields: ['PLACE', 'REC'],
  each: 'Episodes',
  // PLACE T0 to T4 with REC present and not X1.
  breaks: ({ PLACE, REC }) => TEMPORARY.has(PLACE) && REC !== null && REC !== 'X1',
  examples: [
    {
      title: 'temporary placements that go on, lead to another episode, or end care',
      given: {
        Episodes: `
            | CHILD | PLACE | REC
            | one   | T0    |
            | two   | T4    | X1
          ✗ | three | T0    | E4A
          ✗ | four  | T1    | E13
          ✗ | five  | T2    | E2
          ✗ | six   | T3    | E8
          ✗ | seven | T4    | E4A
            | eight | U4    | E4A`
      }
    }
  ]
})
