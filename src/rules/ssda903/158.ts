import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '158',
  message:
    'The child received help for substance misuse (INTERVENTION_RECEIVED 1), so whether it was offered (INTERVENTION_OFFERED) should be blank. Clear it, or mend whether help was received.',
  fields: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  each: 'OC2',
  // OC2 row with INTERVENTION_RECEIVED 1 and INTERVENTION_OFFERED present.
  breaks: ({ INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
    INTERVENTION_RECEIVED === '1' && INTERVENTION_OFFERED !== null,
  examples: [
    {
      title: 'received and offered, received alone, not received, and not known',
      given: {
        OC2: `
            | CHILD | INTERVENTION_RECEIVED | INTERVENTION_OFFERED
          ✗ | one   | 1                     | 1
          ✗ | two   | 1                     | 0
            | three | 1                     |
            | four  | 0                     | 1
            | five  |                       | 1`
      }
    }
  ]
})
