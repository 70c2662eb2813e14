import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '388',
  message:
    'The reason the episode ended (REC) does not fit what follows: X1 says that another episode begins on the day this one ends (DEC), and any other reason that none does. Mend the reason or the days.',
  fields: ['REC'],
  each: 'Episodes',
  breaks: ({ REC, DEC, next }) => {
    // The child's last episode with DEC present and REC X1;
    if (!next) return REC === 'X1' && !Number.isNaN(DEC)
    // REC X1 whose DEC is not the next DECOM; or REC present and not X1 whose DEC is.
    return REC !== null && (REC === 'X1') !== (DEC === next.DECOM)
  },
  examples: [
    {
      title: 'another episode the day this one ends, and the day after',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | REC
            | one   | 01/05/2025 |            |
            | one   | 01/04/2025 | 01/05/2025 | X1
          ✗ | two   | 01/04/2025 | 01/05/2025 | X1
            | two   | 02/05/2025 |            |
          ✗ | three | 01/04/2025 | 01/05/2025 | E4A
            | three | 01/05/2025 |            |
            | four  | 01/04/2025 | 01/05/2025 | E4A
            | four  | 02/05/2025 |            |
            | five  | 01/04/2025 | 01/05/2025 |
            | five  | 01/05/2025 |            |
          ✗ | six   | 01/04/2025 |            | X1
            | six   | 01/05/2025 |            |
          ✗ | seven | 01/04/2025 | 31/04/2025 | X1
            | seven | 01/05/2025 |            |`
      }
    },
    {
      title: 'the last episode',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | REC
          ✗ | one   | 01/04/2025 | 01/05/2025 | X1
            | two   | 01/04/2025 |            | X1
            | three | 01/04/2025 | 01/05/2025 | E4A
            | four  | 01/04/2025 |            |
            | five  | 01/04/2025 | 31/04/2025 | X1`
      }
    }
  ]
})
