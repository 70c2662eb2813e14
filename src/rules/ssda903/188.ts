import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '188',
  message:
    'A child still under 4 at the end of the year has a strengths and difficulties score (SDQ_SCORE) or a reason for having none (SDQ_REASON). Take it out, or mend the date of birth.',
  fields: ['SDQ_SCORE', 'SDQ_REASON'],
  each: 'OC2',
  breaks: ({ DOB, SDQ_SCORE, SDQ_REASON }, _, { end }) =>
    // OC2 row with the 4th birthday after the last day of the year,
    yearsAfter(DOB, 4) > end &&
    // SDQ_SCORE or SDQ_REASON present.
    (SDQ_SCORE !== null || SDQ_REASON !== null),
  examples: [
    {
      title: 'four on the last day of the year or the day after',
      given: {
        OC2: `
            | CHILD | DOB        | SDQ_SCORE | SDQ_REASON
            | one   | 31/03/2022 | 10        |
          ✗ | two   | 01/04/2022 | 10        |
          ✗ | three | 01/04/2022 |           | SDQ1
            | four  | 01/04/2022 |           |
            | five  |            | 10        |
            | six   | 31/02/2023 | 10        |`
      }
    }
  ]
})
