import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '159',
  message:
    'The child was found to misuse substances (SUBSTANCE_MISUSE 1) and received no help (INTERVENTION_RECEIVED 0), but it is not said whether help was offered (INTERVENTION_OFFERED). Write 0 or 1.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  each: 'OC2',
  // OC2 row with SUBSTANCE_MISUSE 1, INTERVENTION_RECEIVED 0 and INTERVENTION_OFFERED null.
  breaks: ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
    SUBSTANCE_MISUSE === '1' && INTERVENTION_RECEIVED === '0' && INTERVENTION_OFFERED === null,
  examples: [
    {
      title: 'offered or not must be said only of a child who misuses substances and received no help',
      given: {
        OC2: `
            | CHILD | SUBSTANCE_MISUSE | INTERVENTION_RECEIVED | INTERVENTION_OFFERED
          ✗ | one   | 1                | 0                     |
            | two   | 1                | 0                     | 0
            | three | 1                | 1                     |
            | four  | 1                |                       |
            | five  | 0                | 0                     |
            | six   |                  | 0                     |`
      }
    }
  ]
})
