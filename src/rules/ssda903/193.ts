import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '193',
  message:
    'Help with substance misuse is answered (INTERVENTION_RECEIVED or INTERVENTION_OFFERED) for a child without such a problem (SUBSTANCE_MISUSE). Take the answer out, or write 1 for the problem.',
  fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  each: 'OC2',
  breaks: ({ SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED }) =>
    // OC2 row with SUBSTANCE_MISUSE null or 0
    (SUBSTANCE_MISUSE === null || SUBSTANCE_MISUSE === '0') &&
    // and INTERVENTION_RECEIVED or INTERVENTION_OFFERED present.
    (INTERVENTION_RECEIVED !== null || INTERVENTION_OFFERED !== null),
  examples: [
    {
      title: 'either answer without a problem, or without a word of one',
      given: {
        OC2: `
            | CHILD | SUBSTANCE_MISUSE | INTERVENTION_RECEIVED | INTERVENTION_OFFERED
          ✗ | one   | 0                | 1                     |
          ✗ | two   | 0                |                       | 0
          ✗ | three |                  | 0                     |
          ✗ | four  |                  |                       | 1
            | five  | 0                |                       |
            | six   |                  |                       |
            | seven | 1                | 0                     | 1
            | eight | 2                | 0                     | 1`
      }
    }
  ]
})
