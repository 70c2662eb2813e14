import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '375',
  message:
    'A temporary placement in hospital (PLACE T1) lasts more than 42 days. Mend the days (DECOM and DEC), or code it as the placement it became.',
  fields: ['DECOM', 'PLACE'],
  each: 'Episodes',
  // PLACE T1 with DEC more than 42 days after DECOM.
  breaks: ({ PLACE, DECOM, DEC }) => PLACE === 'T1' && DEC - DECOM > 42,
  examples: [
    {
      title: '42 days and a day more, another placement, and days missing',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 01/05/2025 | 12/06/2025 | T1
          ✗ | two   | 01/05/2025 | 13/06/2025 | T1
            | three | 01/05/2025 | 13/06/2025 | T2
            | four  | 01/05/2025 |            | T1
            | five  | 31/04/2025 | 13/06/2025 | T1`
      }
    }
  ]
})
