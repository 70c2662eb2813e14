import { dayNumber } from '../../domain/day.js'
import { rowRule } from '../return/ssda903-return.js'

const PLACEMENT_ORDERS_SINCE = dayNumber('2005-12-01')

export default rowRule({
  code: '446',
  message:
    'The episode began (DECOM) under a placement order (LS E1) before 1 December 2005, when there were none yet. Mend the legal status or the day.',
  fields: ['LS', 'DECOM'],
  each: 'Episodes',
  // LS E1 with DECOM before 1 December 2005.
  breaks: ({ LS, DECOM }) => LS === 'E1' && DECOM < PLACEMENT_ORDERS_SINCE,
  examples: [
    {
      title: 'on the first day of placement orders and the day before',
      given: {
        Episodes: `
            | CHILD | LS | DECOM
            | one   | E1 | 01/12/2005
          ✗ | two   | E1 | 30/11/2005
            | three | D1 | 30/11/2005
            | four  |    | 30/11/2005
            | five  | E1 |
            | six   | E1 | 31/11/2005`
      }
    }
  ]
})
