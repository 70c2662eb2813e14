import { placedTooYoung } from '../notions/placed-too-young.js'
import { rowRule } from '../return/ssda903-return.js'

const SEMI_INDEPENDENT_UNTIL = '2023-24'

export default rowRule({
  code: '371',
  message:
    'The child was placed in supported accommodation (PLACE K3) before their 16th birthday, or until 2023-24 in semi-independent living (H5) before their 14th (DECOM). Mend the placement, the day or the date of birth.',
  fields: ['DECOM', 'PLACE'],
  each: 'Episodes',
  needs: ['Header'],
  breaks: (episode, child, { year }) =>
    // PLACE K3, DECOM and DEC present, begun before the 16th birthday;
    placedTooYoung(episode, child, 'K3', 16) ||
    // in the years of H5, the code before K3, that one before the 14th birthday.
    (year <= SEMI_INDEPENDENT_UNTIL && placedTooYoung(episode, child, 'H5', 14)),
  examples: [
    {
      title: 'in supported accommodation on the 16th birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2009
            | two   | 31/04/2009`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 02/05/2025 | 01/06/2025 | K3
          ✗ | one   | 01/05/2025 | 01/06/2025 | K3
            | one   | 01/05/2025 | 01/06/2025 | K2
            | one   | 01/05/2025 |            | K3
            | one   | 01/05/2025 | 31/06/2025 | K3
            | one   | 31/04/2025 | 01/06/2025 | K3
            | two   | 01/05/2025 | 01/06/2025 | K3
            | three | 01/05/2025 | 01/06/2025 | K3`
      }
    },
    {
      title: 'in semi-independent living on the 14th birthday and the day before, in 2023-24',
      year: '2023-24',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2009`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 02/05/2023 | 01/06/2023 | H5
          ✗ | one   | 01/05/2023 | 01/06/2023 | H5`
      }
    },
    {
      title: 'not from 2024-25, when the code is no longer in use',
      year: '2024-25',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2010`,
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 01/05/2024 | 01/06/2024 | H5`
      }
    }
  ]
})
