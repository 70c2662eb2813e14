import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '189',
  message:
    'A young person who was 17 before the year began has a strengths and difficulties score (SDQ_SCORE) or a reason for having none (SDQ_REASON). Take it out, or mend the date of birth.',
  fields: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'],
  each: 'OC2',
  breaks: ({ DOB, SDQ_SCORE, SDQ_REASON }, _, { start }) =>
    // DOB more than 17 years before the first day of the year:
    yearsAfter(DOB, 17) < start &&
    // SDQ_SCORE and SDQ_REASON should not be provided.
    (SDQ_SCORE !== null || SDQ_REASON !== null),
  examples: [
    {
      title: 'seventeen the day before the year or on its first day',
      given: {
        OC2: `
            | CHILD | DOB        | SDQ_SCORE | SDQ_REASON
          ✗ | one   | 31/03/2008 | 10        |
          ✗ | two   | 31/03/2008 |           | SDQ1
            | three | 31/03/2008 |           |
            | four  | 01/04/2008 | 10        |
            | five  |            | 10        |
            | six   | 31/02/2007 | 10        |`
      }
    }
  ]
})
