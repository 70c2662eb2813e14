import { yearsAfter } from '../days/years-after.js'
import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '157',
  message:
    'The missing score (SDQ_SCORE) is put down to age (SDQ_REASON SDQ1), but the child was aged 4 to 16 throughout this year. Write the score, or the true reason there is none.',
  fields: ['SDQ_REASON', 'DOB'],
  each: 'OC2',
  needs: ['Episodes'],
  breaks: ({ DOB, SDQ_SCORE, SDQ_REASON }, child, collection) =>
    // Four years old by the start.
    yearsAfter(DOB, 4) <= collection.start &&
    // The 16th birthday is the end or later.
    yearsAfter(DOB, 16) >= collection.end &&
    // No score, and age for the reason.
    SDQ_SCORE === null &&
    SDQ_REASON === 'SDQ1' &&
    // OC2 row of a child looked after throughout the year.
    continuouslyLookedAfter(child, collection),
  examples: [
    {
      title:
        'four years old on the first day of the year and the day after; sixteen on the last day and the day before',
      given: {
        OC2: `
            | CHILD | DOB        | SDQ_SCORE | SDQ_REASON
          ✗ | one   | 01/04/2021 |           | SDQ1
            | one   | 02/04/2021 |           | SDQ1
          ✗ | one   | 31/03/2010 |           | SDQ1
            | one   | 30/03/2010 |           | SDQ1
            | one   | 31/02/2015 |           | SDQ1
            | one   |            |           | SDQ1`,
        Episodes: `
            | CHILD | DECOM
            | one   | 01/04/2025`
      }
    },
    {
      title: 'a score, another reason, none, and a child not looked after all year',
      given: {
        OC2: `
            | CHILD | DOB        | SDQ_SCORE | SDQ_REASON
          ✗ | one   | 01/06/2015 |           | sdq1
            | one   | 01/06/2015 | 10        | SDQ1
            | one   | 01/06/2015 |           | SDQ2
            | one   | 01/06/2015 |           |
            | two   | 01/06/2015 |           | SDQ1
            | three | 01/06/2015 |           | SDQ1`,
        Episodes: `
            | CHILD | DECOM
            | one   | 01/04/2025
            | two   | 02/04/2025`
      }
    }
  ]
})
