import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '185',
  message:
    'There is a strengths and difficulties score (SDQ_SCORE) for a child who was not looked after throughout the year. Take the score out, or mend the episodes.',
  fields: ['SDQ_SCORE'],
  each: 'OC2',
  needs: ['Episodes'],
  // OC2 row with SDQ_SCORE present and the child not continuously looked after.
  breaks: ({ SDQ_SCORE }, child, collection) => SDQ_SCORE !== null && !continuouslyLookedAfter(child, collection),
  examples: [
    {
      title: 'looked after throughout the year, for a day less, or not at all; and without a score',
      given: {
        OC2: `
            | CHILD | SDQ_SCORE
            | one   | 10
          ✗ | two   | 10
          ✗ | three | 10
            | four  |`,
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/04/2025 | C2 |
            | two   | 02/04/2025 | C2 |
            | four  | 02/04/2025 | C2 |`
      }
    },
    {
      title: 'an episode that ends after the year, on no day of the calendar, or on the last day of the year',
      given: {
        OC2: `
            | CHILD | SDQ_SCORE
            | one   | 10
            | two   | 10
          ✗ | three | 10`,
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/04/2025 | C2 | 01/04/2026
            | two   | 01/04/2025 | C2 | 31/02/2026
            | three | 01/04/2025 | C2 | 31/03/2026`
      }
    }
  ]
})
