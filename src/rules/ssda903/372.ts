import { placedTooYoung } from '../notions/placed-too-young.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '372',
  message:
    'The child was placed in a young offender institution (PLACE R5) before their 10th birthday (DECOM). Mend the placement, the day or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  each: 'Episodes',
  needs: ['Header'],
  // PLACE R5, DECOM and DEC present, begun before the 10th birthday.
  breaks: (episode, child) => placedTooYoung(episode, child, 'R5', 10),
  examples: [
    {
      title: 'placed on the 10th birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2015
            | two   | 31/04/2015`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 02/05/2025 | 01/06/2025 | R5
          ✗ | one   | 01/05/2025 | 01/06/2025 | R5
            | one   | 01/05/2025 | 01/06/2025 | K2
            | one   | 01/05/2025 |            | R5
            | one   | 01/05/2025 | 31/06/2025 | R5
            | one   | 31/04/2025 | 01/06/2025 | R5
            | two   | 01/05/2025 | 01/06/2025 | R5
            | three | 01/05/2025 | 01/06/2025 | R5`
      }
    }
  ]
})
