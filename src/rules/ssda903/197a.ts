import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '197a',
  message:
    'There is both a strengths and difficulties score (SDQ_SCORE) and a reason for having none (SDQ_REASON). Take one of them out.',
  fields: ['SDQ_SCORE', 'SDQ_REASON'],
  each: 'OC2',
  // OC2 row with both SDQ_SCORE and SDQ_REASON.
  breaks: ({ SDQ_SCORE, SDQ_REASON }) => SDQ_SCORE !== null && SDQ_REASON !== null,
  examples: [
    {
      title: 'both, either, and neither',
      given: {
        OC2: `
            | CHILD | SDQ_SCORE | SDQ_REASON
          ✗ | one   | 0         | SDQ1
            | two   | 10        |
            | three |           | SDQ1
            | four  |           |`
      }
    }
  ]
})
