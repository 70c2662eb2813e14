import { lacksHealthItem } from '../notions/outcome-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '544',
  message:
    'The child is said to have been convicted (CONVICTED 1), but immunisations, teeth check, health assessment or substance misuse is blank. Fill in all four.',
  fields: ['CONVICTED', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'],
  each: 'OC2',
  // OC2 row with CONVICTED 1 and any of IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE null.
  breaks: outcomes => outcomes.CONVICTED === '1' && lacksHealthItem(outcomes),
  examples: [
    {
      title: 'each of the four left blank in turn',
      given: {
        OC2: `
            | CHILD | CONVICTED | IMMUNISATIONS | TEETH_CHECK | HEALTH_ASSESSMENT | SUBSTANCE_MISUSE
            | one   | 1         | 1             | 0           | 1                 | 0
          ✗ | two   | 1         |               | 0           | 1                 | 0
          ✗ | three | 1         | 1             |             | 1                 | 0
          ✗ | four  | 1         | 1             | 0           |                   | 0
          ✗ | five  | 1         | 1             | 0           | 1                 |
            | six   | 0         |               |             |                   |
            | seven |           |               |             |                   |`
      }
    }
  ]
})
