import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '630',
  message:
    'The child began to be looked after this year (RNE S), but there is nothing about an earlier permanent home (PREV_PERM), or it lacks the council or the day (LA_PERM, DATE_PERM). Fill them in; write Z1 where there was none.',
  fields: ['RNE'],
  each: 'Episodes',
  needs: ['PrevPerm'],
  breaks: ({ RNE, DECOM }, child, { start }) =>
    // Episode with RNE S and DECOM >= start
    RNE === 'S' &&
    DECOM >= start &&
    child.once(
      'lacks previous permanence',
      () =>
        // whose child has no PrevPerm row,
        child.PrevPerm.length === 0 ||
        child.PrevPerm.some(
          row =>
            // or one with PREV_PERM null,
            row.PREV_PERM === null ||
            // or PREV_PERM not Z1 and LA_PERM or DATE_PERM null.
            (row.PREV_PERM !== 'Z1' && (row.LA_PERM === null || !row.holds('DATE_PERM')))
        )
    ),
  examples: [
    {
      title: 'begun on the first day of the year, and the day before',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
          ✗ | one   | 01/04/2025 | S
            | two   | 31/03/2025 | S
            | three | 01/04/2025 | P
            | four  |            | S`,
        PrevPerm: `
            | CHILD | PREV_PERM`
      }
    },
    {
      title: 'what must be filled in',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
            | one   | 01/05/2025 | S
          ✗ | two   | 01/05/2025 | S
            | three | 01/05/2025 | S
          ✗ | four  | 01/05/2025 | S
          ✗ | five  | 01/05/2025 | S
            | six   | 01/05/2025 | S
          ✗ | seven | 01/05/2025 | S`,
        PrevPerm: `
            | CHILD | PREV_PERM | LA_PERM | DATE_PERM
            | one   | Z1        |         |
            | two   |           | 806     | 01/05/2020
            | three | P1        | 806     | 01/05/2020
            | four  | P1        |         | 01/05/2020
            | five  | P1        | 806     |
            | six   | P1        | 806     | ZZ/ZZ/2020
            | seven | P1        | 806     | 01/05/2020
            | seven | P2        |         |`
      }
    }
  ]
})
