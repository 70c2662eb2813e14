import { yearsAfter } from '../days/years-after.js'
import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { lacksStrengthsAndDifficulties } from '../notions/outcome-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '197B',
  message:
    'A child looked after throughout the year who turned 4 or 17 in it has neither a strengths and difficulties score (SDQ_SCORE) nor a reason for having none (SDQ_REASON). Give one of them.',
  fields: ['SDQ_REASON', 'DOB'],
  each: 'OC2',
  needs: ['Episodes'],
  breaks: (outcomes, child, collection) =>
    // The 4th or 17th birthday falls within the year,
    (collection.holds(yearsAfter(outcomes.DOB, 4)) || collection.holds(yearsAfter(outcomes.DOB, 17))) &&
    // with SDQ_SCORE and SDQ_REASON both null,
    lacksStrengthsAndDifficulties(outcomes) &&
    // OC2 row of a child continuously looked after.
    continuouslyLookedAfter(child, collection),
  examples: [
    {
      title: 'four or seventeen on the first and last day of the year, and a day outside it',
      given: {
        OC2: `
            | CHILD  | DOB        | SDQ_SCORE | SDQ_REASON
            | one    | 31/03/2021 |           |
          ✗ | two    | 01/04/2021 |           |
          ✗ | three  | 31/03/2022 |           |
            | four   | 01/04/2022 |           |
            | five   | 31/03/2008 |           |
          ✗ | six    | 01/04/2008 |           |
          ✗ | seven  | 31/03/2009 |           |
            | eight  | 01/04/2009 |           |
            | nine   |            |           |`,
        Episodes: `
            | CHILD  | DECOM      | LS | DEC
            | one    | 01/04/2025 | C2 |
            | two    | 01/04/2025 | C2 |
            | three  | 01/04/2025 | C2 |
            | four   | 01/04/2025 | C2 |
            | five   | 01/04/2025 | C2 |
            | six    | 01/04/2025 | C2 |
            | seven  | 01/04/2025 | C2 |
            | eight  | 01/04/2025 | C2 |
            | nine   | 01/04/2025 | C2 |`
      }
    },
    {
      title: 'a score, a reason, and not looked after throughout the year',
      given: {
        OC2: `
            | CHILD | DOB        | SDQ_SCORE | SDQ_REASON
            | one   | 01/06/2021 | 10        |
            | two   | 01/06/2021 |           | SDQ1
            | three | 01/06/2021 |           |`,
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/04/2025 | C2 |
            | two   | 01/04/2025 | C2 |
            | three | 02/04/2025 | C2 |`
      }
    }
  ]
})
