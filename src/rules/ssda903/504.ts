import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '504',
  message:
    'The category of need (CIN) is not that of the episode before, though care went on without a break. Keep to what it was when care began, or mend it throughout.',
  fields: ['CIN'],
  each: 'Episodes',
  breaks: ({ DECOM, CIN, previous }) =>
    // Episode whose previous one has REC X1 and DEC the same as this DECOM,
    previous !== null &&
    previous.REC === 'X1' &&
    previous.DEC === DECOM &&
    // with CIN different.
    previous.CIN !== CIN,
  examples: [
    {
      title: 'the same need and another, where care went on, where it ended, and where there is a gap',
      given: {
        Episodes: `
            | CHILD | DECOM      | CIN | DEC        | REC
            | one   | 01/05/2025 | N1  | 01/07/2025 | X1
            | one   | 01/07/2025 | N1  |            |
          ✗ | two   | 01/07/2025 | N2  |            |
            | two   | 01/05/2025 | N1  | 01/07/2025 | X1
            | three | 01/05/2025 | N1  | 01/07/2025 | E4A
            | three | 01/07/2025 | N2  |            |
            | four  | 01/05/2025 | N1  | 01/07/2025 | X1
            | four  | 02/07/2025 | N2  |            |
            | five  | 01/05/2025 | N1  |            | X1
            | five  |            | N2  |            |`
      }
    },
    {
      title: 'a blank differs from a need, not from a blank',
      given: {
        Episodes: `
            | CHILD | DECOM      | CIN | DEC        | REC
            | one   | 01/05/2025 | N1  | 01/07/2025 | X1
          ✗ | one   | 01/07/2025 |     | 01/09/2025 | X1
            | one   | 01/09/2025 |     | 01/11/2025 | X1
          ✗ | one   | 01/11/2025 | N1  |            |`
      }
    }
  ]
})
