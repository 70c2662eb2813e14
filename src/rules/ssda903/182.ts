import { anyOtherItem, lacksHealthItem } from '../notions/outcome-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '182',
  message:
    'Some outcomes (OC2) of the child are answered, but immunisations, teeth check, health assessment or substance misuse is blank. Answer all four, or take the others out if the child was not looked after throughout the year.',
  fields: [
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'CONVICTED',
    'HEALTH_CHECK',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED'
  ],
  each: 'OC2',
  // OC2 row with any of IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE null
  // while any of CONVICTED, HEALTH_CHECK, INTERVENTION_RECEIVED, INTERVENTION_OFFERED is present.
  breaks: outcomes => lacksHealthItem(outcomes) && anyOtherItem(outcomes),
  examples: [
    {
      title: 'each of the four left blank',
      given: {
        OC2: `
            | CHILD | IMMUNISATIONS | TEETH_CHECK | HEALTH_ASSESSMENT | SUBSTANCE_MISUSE | CONVICTED
          ✗ | one   |               | 1           | 1                 | 0                | 0
          ✗ | two   | 1             |             | 1                 | 0                | 0
          ✗ | three | 1             | 1           |                   | 0                | 0
          ✗ | four  | 1             | 1           | 1                 |                  | 0
            | five  | 1             | 1           | 1                 | 0                | 0
            | six   |               | 1           | 1                 | 0                |
            | seven |               |             |                   |                  |`
      }
    },
    {
      title: 'each of the others answered alone',
      given: {
        OC2: `
            | CHILD | CONVICTED | HEALTH_CHECK | INTERVENTION_RECEIVED | INTERVENTION_OFFERED
          ✗ | one   | 1         |              |                       |
          ✗ | two   |           | 0            |                       |
          ✗ | three |           |              | 1                     |
          ✗ | four  |           |              |                       | 0`
      }
    }
  ]
})
