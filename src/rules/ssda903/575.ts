import { SpanIndex } from '../days/span-index.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '575',
  message:
    'The episode during which the child went missing or away has ended (DEC), but the day this ended (MIS_END) is blank. Fill it in: being missing or away ends with the placement it was from.',
  fields: ['MIS_END'],
  each: 'Missing',
  needs: ['Episodes'],
  breaks: ({ MIS_START, MIS_END }, child) =>
    // Missing row with MIS_END null,
    Number.isNaN(MIS_END) &&
    // MIS_START within an episode that has a DEC.
    child
      .once('ended episodes by day', () => {
        return new SpanIndex(
          child.Episodes,
          ({ DECOM }) => DECOM,
          ({ DEC }) => DEC
        )
      })
      .holding(MIS_START) !== null,
  examples: [
    {
      title: 'begun on the first and last day of an ended episode, and a day outside either',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
            | one   | 30/04/2025 |
          ✗ | one   | 01/05/2025 |
          ✗ | one   | 10/05/2025 |
            | one   | 11/05/2025 |
            | one   | 01/05/2025 | 02/05/2025
          ✗ | one   | 01/05/2025 | 31/02/2025
            | one   |            |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 | 10/05/2025`
      }
    },
    {
      title: 'an episode that runs on, and none',
      given: {
        Missing: `
            | CHILD | MIS_START  | MIS_END
            | one   | 01/05/2025 |
          ✗ | two   | 10/05/2025 |
            | two   | 11/05/2025 |
            | three | 01/05/2025 |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 |
            | two   | 01/05/2025 | 10/05/2025
            | two   | 10/05/2025 |`
      }
    }
  ]
})
