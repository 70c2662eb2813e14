import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '376',
  message:
    'A temporary placement with others while the usual foster carers are on holiday (PLACE T3) lasts more than 21 days. Mend the days (DECOM and DEC), or code it as the placement it became.',
  fields: ['DECOM', 'PLACE'],
  each: 'Episodes',
  // PLACE T3 with DEC more than 21 days after DECOM.
  breaks: ({ PLACE, DECOM, DEC }) => PLACE === 'T3' && DEC - DECOM > 21,
  examples: [
    {
      title: '21 days and a day more, another placement, and days missing',
      given: {
        Episodes: `
            | CHILD | DECOM      | DEC        | PLACE
            | one   | 01/05/2025 | 22/05/2025 | T3
          ✗ | two   | 01/05/2025 | 23/05/2025 | T3
            | three | 01/05/2025 | 23/05/2025 | T2
            | four  | 01/05/2025 |            | T3
            | five  | 31/04/2025 | 23/05/2025 | T3`
      }
    }
  ]
})
