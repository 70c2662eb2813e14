import { dayNumber } from '../../domain/day.js'
import { rowRule } from '../return/ssda903-return.js'

const CHILDREN_ACT = dayNumber('1991-10-14')

export default rowRule({
  code: '353',
  message:
    'The episode began (DECOM) before 14 October 1991, when the Children Act 1989 came into force. Mend the day.',
  fields: ['DECOM'],
  each: 'Episodes',
  // Episode with DECOM before 14 October 1991.
  breaks: ({ DECOM }) => DECOM < CHILDREN_ACT,
  examples: [
    {
      title: 'begun on 14 October 1991 and the day before',
      given: {
        Episodes: `
            | CHILD | DECOM
            | one   | 14/10/1991
          ✗ | two   | 13/10/1991
            | three | 31/09/1991
            | four  |`
      }
    }
  ]
})
