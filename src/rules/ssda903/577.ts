import { fitsNoPeriodOfCare } from '../notions/within-care.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '577',
  message:
    'Being missing or away does not fit any time the child was looked after: it ended (MIS_END) outside them, or has no end though care has ended. Mend MIS_END, or the episodes.',
  fields: ['MIS_END'],
  each: 'Missing',
  needs: ['Episodes'],
  breaks: ({ MIS_START, MIS_END }, child) =>
    // Missing row with MIS_START
    !Number.isNaN(MIS_START) &&
    // that fits no period of care of the child: for every period MIS_END null and the period ended, or MIS_END null and
    // MIS_START before the period, or MIS_END after its DEC or before its DECOM.
    fitsNoPeriodOfCare(child, MIS_START, MIS_END),
  examples: [
    {
      title: 'ended on the first and last day of a period of care, and a day outside either',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
          ✗ | one   | 29/04/2025 | 30/04/2025
            | one   | 29/04/2025 | 01/05/2025
            | one   | 02/05/2025 | 30/06/2025
          ✗ | one   | 02/05/2025 | 01/07/2025
            | one   |            | 01/07/2025
            | one   | 31/02/2025 | 01/07/2025`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 01/06/2025
            | one   | 01/06/2025 | 30/06/2025`
      }
    },
    {
      title: 'without an end, in a period that runs on and in one that ended',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
          ✗ | one   | 30/04/2025 |
            | one   | 01/05/2025 |
            | one   | 01/05/2025 | 01/02/2026
          ✗ | two   | 02/05/2025 |
          ✗ | two   | 02/05/2025 | 31/02/2025
            | three | 02/05/2025 |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 |
            | two   | 01/05/2025 | 30/06/2025`
      }
    },
    {
      title: 'a second period of care',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
            | one   | 02/05/2025 | 01/06/2025
          ✗ | one   | 02/05/2025 | 02/06/2025
            | one   | 02/07/2025 | 04/07/2025
            | one   | 02/07/2025 |
          ✗ | one   | 02/05/2025 |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 01/06/2025
            | one   | 01/07/2025 |`
      }
    }
  ]
})
