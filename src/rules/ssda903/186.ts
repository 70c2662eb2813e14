import { yearsAfter } from '../days/years-after.js'
import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { lacksStrengthsAndDifficulties } from '../notions/outcome-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '186',
  message:
    'A child aged 4 to 16 and looked after throughout the year has neither a strengths and difficulties score (SDQ_SCORE) nor a reason for having none (SDQ_REASON). Give one of them.',
  fields: ['SDQ_SCORE'],
  each: 'OC2',
  needs: ['Episodes'],
  breaks: (outcomes, child, collection) =>
    // 4th birthday on or before the first day of the year,
    yearsAfter(outcomes.DOB, 4) <= collection.start &&
    // 17th birthday after its last,
    yearsAfter(outcomes.DOB, 17) > collection.end &&
    // SDQ_SCORE and SDQ_REASON both null,
    lacksStrengthsAndDifficulties(outcomes) &&
    // OC2 row of a child continuously looked after.
    continuouslyLookedAfter(child, collection),
  examples: [
    {
      title: 'four on the first day of the year or the day after, seventeen on its last day or the day after',
      given: {
        OC2: `
            | CHILD | DOB        | SDQ_SCORE | SDQ_REASON
          ✗ | one   | 01/04/2021 |           |
            | two   | 02/04/2021 |           |
            | three | 31/03/2009 |           |
          ✗ | four  | 01/04/2009 |           |
            | five  | 31/02/2015 |           |
            | six   |            |           |`,
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/03/2025 | C2 |
            | two   | 01/03/2025 | C2 |
            | three | 01/03/2025 | C2 |
            | four  | 01/03/2025 | C2 |
            | five  | 01/03/2025 | C2 |
            | six   | 01/03/2025 | C2 |`
      }
    },
    {
      title: 'a score, a reason, and not looked after throughout the year',
      given: {
        OC2: `
            | CHILD | DOB        | SDQ_SCORE | SDQ_REASON
            | one   | 01/06/2015 | 10        |
            | two   | 01/06/2015 |           | SDQ2
            | three | 01/06/2015 |           |`,
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/03/2025 | C2 |
            | two   | 01/03/2025 | C2 |
            | three | 02/04/2025 | C2 |`
      }
    }
  ]
})
