import { dayNumber } from '../../domain/day.js'
import { rowRule } from '../return/ssda903-return.js'

const FROM = dayNumber('2015-04-01')

export default rowRule({
  code: '217',
  message:
    'A child placed for adoption with the current foster carers (PLACE A3 or A5) has a reason for the new episode (RNE) that says the carers changed. Choose S, T or U, or mend the placement.',
  fields: ['PLACE', 'DECOM', 'RNE'],
  each: 'Episodes',
  breaks: ({ PLACE, DECOM, RNE }) =>
    // Episode with PLACE A3 or A5,
    (PLACE === 'A3' || PLACE === 'A5') &&
    // DECOM on or after 1 April 2015,
    DECOM >= FROM &&
    // RNE not S, T or U.
    RNE !== 'S' &&
    RNE !== 'T' &&
    RNE !== 'U',
  examples: [
    {
      title: 'each reason, and none',
      given: {
        Episodes: `
            | CHILD | PLACE | DECOM      | RNE
            | one   | A3    | 01/06/2025 | S
            | two   | A5    | 01/06/2025 | T
            | three | A5    | 01/06/2025 | u
          ✗ | four  | A3    | 01/06/2025 | P
          ✗ | five  | A5    | 01/06/2025 | B
          ✗ | six   | A5    | 01/06/2025 | L
          ✗ | seven | A5    | 01/06/2025 |
            | eight | A4    | 01/06/2025 | P
            | nine  | A6    | 01/06/2025 | P`
      }
    },
    {
      title: 'began on 1 April 2015, the day before, or on no day of the calendar',
      given: {
        Episodes: `
            | CHILD | PLACE | DECOM      | RNE
          ✗ | one   | A3    | 01/04/2015 | P
            | two   | A3    | 31/03/2015 | P
            | three | A3    | 31/02/2025 | P
            | four  | A3    |            | P`
      }
    }
  ]
})
