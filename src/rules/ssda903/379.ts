import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '379',
  message:
    'A temporary placement in temporary accommodation of seven days or less (PLACE T4) lasts more than seven days. Mend the days (DECOM and DEC), or code it as the placement it became.',
  fields: ['DECOM', 'PLACE'],
  each: 'Episodes',
  // PLACE T4 with DEC more than 7 days after DECOM.
  breaks: ({ PLACE, DECOM, DEC }) => PLACE === 'T4' && DEC - DECOM > 7,
  examples: [
    {
      title: 'seven days and a day more, another placement, and days missing',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 01/05/2025 | 08/05/2025 | T4
          ✗ | two   | 01/05/2025 | 09/05/2025 | T4
            | three | 01/05/2025 | 09/05/2025 | T2
            | four  | 01/05/2025 |            | T4
            | five  | 31/04/2025 | 09/05/2025 | T4`
      }
    }
  ]
})
