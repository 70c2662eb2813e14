import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '571',
  message:
    'Being missing or away ended (MIS_END) outside this collection, which runs from 1 April to 31 March. Mend the day, or take the row out.',
  fields: ['MIS_END'],
  each: 'Missing',
  // MIS_END before start or after end.
  breaks: ({ MIS_END }, _, { start, end }) => MIS_END < start || MIS_END > end,
  examples: [
    {
      title: 'ended on the first and last day of the year, and a day outside either',
      given: {
        Missing: `
            | CHILD | MIS_END
          ✗ | one   | 31/03/2025
            | two   | 01/04/2025
            | three | 31/03/2026
          ✗ | four  | 01/04/2026
            | five  |
            | six   | 31/04/2026`
      }
    }
  ]
})
