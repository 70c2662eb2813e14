import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '570',
  message:
    'Being missing or away began (MIS_START) after 31 March, the last day of this collection. Mend the day, or keep the row for next year.',
  fields: ['MIS_START'],
  each: 'Missing',
  // MIS_START after end.
  breaks: ({ MIS_START }, _, { end }) => MIS_START > end,
  examples: [
    {
      title: 'begun on the last day of the year, and the day after',
      given: {
        Missing: `
            | CHILD | MIS_START
            | one   | 31/03/2026
          ✗ | two   | 01/04/2026
            | three |
            | four  | 31/04/2026`
      }
    }
  ]
})
