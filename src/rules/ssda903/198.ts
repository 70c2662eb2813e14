import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '198',
  message:
    'There is a reason for having no strengths and difficulties score (SDQ_REASON) for a child who was not looked after throughout the year. Take it out, or mend the episodes.',
  fields: ['SDQ_REASON'],
  each: 'OC2',
  needs: ['Episodes'],
  // OC2 row with SDQ_REASON present and the child not continuously looked after.
  breaks: ({ SDQ_REASON }, child, collection) => SDQ_REASON !== null && !continuouslyLookedAfter(child, collection),
  examples: [
    {
      title: 'looked after throughout the year, for a day less, or not at all; and without a reason',
      given: {
        OC2: `
            | CHILD | SDQ_REASON
            | one   | SDQ1
          ✗ | two   | SDQ1
          ✗ | three | SDQ1
            | four  |`,
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/04/2025 | C2 |
            | two   | 02/04/2025 | C2 |
            | four  | 02/04/2025 | C2 |`
      }
    }
  ]
})
