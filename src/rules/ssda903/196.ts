import { sdqReason } from '../../sources/code-sets/sdq-reason.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '196',
  message:
    'The reason there is no strengths and difficulties score (SDQ_REASON) is not one of the codes. Choose one from SDQ1 to SDQ5.',
  fields: ['SDQ_REASON'],
  each: 'OC2',
  // OC2 row with SDQ_REASON present and not SDQ1 to SDQ5.
  breaks: ({ SDQ_REASON }, _, { year }) => SDQ_REASON !== null && !isCode(sdqReason, SDQ_REASON, year),
  examples: [
    {
      title: 'the first and the last code, ones that are none, and a blank',
      given: {
        OC2: `
            | CHILD | SDQ_REASON
            | one   | SDQ1
            | two   | sdq5
          ✗ | three | SDQ6
          ✗ | four  | Other
            | five  |`
      }
    }
  ]
})
