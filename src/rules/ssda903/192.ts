import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '192',
  message:
    'The child has a problem of substance misuse, but whether help was received (INTERVENTION_RECEIVED) is blank. Write 1 for yes or 0 for no.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'],
  each: 'OC2',
  // OC2 row with SUBSTANCE_MISUSE 1 and INTERVENTION_RECEIVED null.
  breaks: ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED }) => SUBSTANCE_MISUSE === '1' && INTERVENTION_RECEIVED === null,
  examples: [
    {
      title: 'help received, not received, and not said; and without a problem',
      given: {
        OC2: `
            | CHILD | SUBSTANCE_MISUSE | INTERVENTION_RECEIVED
          ✗ | one   | 1                |
            | two   | 1                | 0
            | three | 1                | 1
            | four  | 0                |
            | five  |                  |`
      }
    }
  ]
})
