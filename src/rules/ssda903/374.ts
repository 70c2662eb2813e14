import { placedTooYoung } from '../notions/placed-too-young.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '374',
  message:
    'The child was placed in residential employment (PLACE P3) before their 14th birthday (DECOM). Mend the placement, the day or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  each: 'Episodes',
  needs: ['Header'],
  // PLACE P3, DECOM and DEC present, begun before the 14th birthday.
  breaks: (episode, child) => placedTooYoung(episode, child, 'P3', 14),
  examples: [
    {
      title: 'placed on the 14th birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2011
            | two   | 31/04/2011`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 02/05/2025 | 01/06/2025 | P3
          ✗ | one   | 01/05/2025 | 01/06/2025 | P3
            | one   | 01/05/2025 | 01/06/2025 | K2
            | one   | 01/05/2025 |            | P3
            | one   | 01/05/2025 | 31/06/2025 | P3
            | one   | 31/04/2025 | 01/06/2025 | P3
            | two   | 01/05/2025 | 01/06/2025 | P3
            | three | 01/05/2025 | 01/06/2025 | P3`
      }
    }
  ]
})
