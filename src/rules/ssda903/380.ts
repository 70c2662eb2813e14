import { TEMPORARY } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '380',
  message:
    'A temporary placement (PLACE T0 to T4) begins for a reason other than a change of placement (RNE P or B). Mend the reason or the placement.',
  fields: ['PLACE', 'RNE'],
  each: 'Episodes',
  // PLACE T0 to T4 with RNE not P or B, blank among them.
  breaks: ({ PLACE, RNE }) => TEMPORARY.has(PLACE) && RNE !== 'P' && RNE !== 'B',
  examples: [
    {
      title: 'temporary placements begun for each kind of reason',
      given: {
        Episodes: `
            | CHILD | PLACE | RNE
            | one   | T0    | P
            | two   | T4    | B
          ✗ | three | T0    | S
          ✗ | four  | T1    | L
          ✗ | five  | T2    | T
          ✗ | six   | T3    | U
          ✗ | seven | T4    |
            | eight | U4    | S`
      }
    }
  ]
})
