import { placedTooYoung } from '../notions/placed-too-young.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '373',
  message:
    'The child was placed in a residential school (PLACE S1) before their 4th birthday (DECOM). Mend the placement, the day or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  each: 'Episodes',
  needs: ['Header'],
  // PLACE S1, DECOM and DEC present, begun before the 4th birthday.
  breaks: (episode, child) => placedTooYoung(episode, child, 'S1', 4),
  examples: [
    {
      title: 'placed on the 4th birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2021
            | two   | 31/04/2021`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 02/05/2025 | 01/06/2025 | S1
          ✗ | one   | 01/05/2025 | 01/06/2025 | S1
            | one   | 01/05/2025 | 01/06/2025 | K2
            | one   | 01/05/2025 |            | S1
            | one   | 01/05/2025 | 31/06/2025 | S1
            | one   | 31/04/2025 | 01/06/2025 | S1
            | two   | 01/05/2025 | 01/06/2025 | S1
            | three | 01/05/2025 | 01/06/2025 | S1`
      }
    }
  ]
})
