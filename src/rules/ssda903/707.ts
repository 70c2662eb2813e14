import { fitsNoPeriodOfCare } from '../notions/within-care.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '707',
  since: '2026-27',
  message:
    'The deprivation of liberty order does not lie within the time the child was looked after. Mend its last day (DOLO_END) or the episodes.',
  fields: ['DOLO_END'],
  each: 'DoLo',
  needs: ['Episodes'],
  breaks: ({ DOLO_START, DOLO_END }, child) =>
    // Row with DOLO_START
    !Number.isNaN(DOLO_START) &&
    // that fits no period of care: open where the period has ended or begins later, or ended after or before the period.
    fitsNoPeriodOfCare(child, DOLO_START, DOLO_END),
  examples: [
    {
      title: 'ended on the first and last day of a period of care of two episodes, and a day outside',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2026 | 01/06/2026
            | one   | 01/06/2026 | 01/07/2026`,
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
          ✗ | one   | 01/04/2026 | 30/04/2026
            | one   | 01/04/2026 | 01/05/2026
            | one   | 15/05/2026 | 15/06/2026
            | one   | 15/05/2026 | 01/07/2026
          ✗ | one   | 15/05/2026 | 02/07/2026`
      }
    },
    {
      title:
        'still open: in a period that is over, before one that is open, on its first day, and with an end that cannot be read',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2026 | 01/07/2026
            | two   | 01/05/2026 | 01/07/2026
            | two   | 01/08/2026 |`,
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
          ✗ | one   | 15/05/2026 |
          ✗ | two   | 31/07/2026 |
            | two   | 01/08/2026 |
            | two   | 01/08/2026 | 31/02/2026
            | two   | 01/08/2026 | 01/03/2027
          ✗ | two   | 01/06/2026 | 31/07/2026`
      }
    },
    {
      title: 'a child without a period of care, and an order without a readable beginning',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC
            | two   | 01/05/2026 | 01/07/2026
            | three | 31/02/2026 |`,
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
            | one   | 15/05/2026 | 15/06/2026
            | two   | 31/02/2026 | 15/08/2026
            | two   |            |
            | three | 15/05/2026 |`
      }
    }
  ]
})
