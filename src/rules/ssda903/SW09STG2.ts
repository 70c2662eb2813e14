import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: 'SW09STG2',
  since: '2023-24',
  message:
    'The social worker episode ended (SW_DEC) on the day it began (SW_DECOM). Mend whichever day is wrong, or take the row out.',
  fields: ['SW_DECOM', 'SW_DEC'],
  each: 'SWEpisodes',
  // SW_DEC equal to SW_DECOM.
  breaks: ({ SW_DECOM, SW_DEC }) => SW_DEC === SW_DECOM,
  examples: [
    {
      title: 'ended on the day, a day later and a day before; without days; with the same days known in part',
      given: {
        SWEpisodes: `
            | CHILD | SW_DECOM   | SW_DEC
          ✗ | one   | 01/05/2025 | 01/05/2025
          ✗ | two   | 01/05/2025 | 2025-05-01
            | three | 01/05/2025 | 02/05/2025
            | four  | 01/05/2025 | 30/04/2025
            | five  |            |
            | six   | ZZ/05/2025 | ZZ/05/2025`
      }
    }
  ]
})
