import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '357',
  message:
    "The child's first episode began this year (DECOM), but not for the reason that they started to be looked after (RNE S). Mend the reason, or return the episodes before it.",
  fields: ['RNE'],
  each: 'Episodes',
  breaks: ({ previous, DECOM, RNE }, _, { start }) =>
    // A child's earliest episode,
    previous === null &&
    // if begun on or after the first day of the year, with RNE not S.
    DECOM >= start &&
    RNE !== 'S',
  examples: [
    {
      title: 'first episodes begun on the first day of the year and the day before',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
          ✗ | one   | 01/04/2025 | P
            | two   | 31/03/2025 | P
            | three | 01/04/2025 | S
          ✗ | four  | 01/04/2025 |`
      }
    },
    {
      title: 'only the earliest with a readable day is looked at',
      given: {
        Episodes: `
            | CHILD | DECOM      | RNE
            | one   | 02/05/2025 | L
          ✗ | one   | 01/05/2025 | P
            | one   | 31/04/2025 | B
            | two   | 31/04/2025 | P
            | three |            | P`
      }
    }
  ]
})
