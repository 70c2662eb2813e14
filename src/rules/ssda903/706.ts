import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '706',
  since: '2026-27',
  message:
    "A deprivation of liberty order still open in last year's return is not in this year's with the same first day (DOLO_START). Put it in, with the day it ended if it has, or mend the first day.",
  fields: ['DOLO_START'],
  each: 'DoLo_last',
  needs: ['DoLo'],
  breaks: ({ DOLO_START, DOLO_END }, child) =>
    // Open (DOLO_END null) DoLo of last year,
    Number.isNaN(DOLO_END) &&
    // without a row this year with the same CHILD and DOLO_START; where it has none, without one that has none either.
    !child
      .once('days deprivation orders began', () => new Set(child.DoLo.map(order => order.DOLO_START)))
      .has(DOLO_START),
  examples: [
    {
      title: 'still open last year: begun on the same day this year, on another, and not there at all',
      given: {
        DoLo_last: `
            | CHILD | DOLO_START | DOLO_END
            | one   | 01/02/2026 |
          ✗ | two   | 01/02/2026 |
          ✗ | three | 01/02/2026 |`,
        DoLo: `
            | CHILD | DOLO_START | DOLO_END
            | one   | 01/06/2026 |
            | one   | 01/02/2026 | 01/05/2026
            | two   | 02/02/2026 |`
      }
    },
    {
      title: 'ended last year, or begun on no day that can be read',
      given: {
        DoLo_last: `
            | CHILD | DOLO_START | DOLO_END
            | one   | 01/02/2026 | 01/03/2026
          ✗ | two   | 31/02/2026 |
          ✗ | two   |            |
          ✗ | two   | 01/03/2026 | 31/02/2026
            | three |            |
          ✗ | four  |            |`,
        DoLo: `
            | CHILD | DOLO_START
            | three |
            | four  | 01/02/2026`
      }
    }
  ]
})
