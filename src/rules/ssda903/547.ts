import { lacksHealthItem } from '../notions/outcome-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '547',
  message:
    'The health surveillance check is up to date (HEALTH_CHECK 1), but immunisations, teeth check, health assessment or substance misuse is blank. Fill in all four.',
  fields: ['HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'],
  each: 'OC2',
  // OC2 row with HEALTH_CHECK 1 and any of the same four null.
  breaks: outcomes => outcomes.HEALTH_CHECK === '1' && lacksHealthItem(outcomes),
  examples: [
    {
      title: 'each of the four left blank in turn',
      given: {
        OC2: `
            | CHILD | HEALTH_CHECK | IMMUNISATIONS | TEETH_CHECK | HEALTH_ASSESSMENT | SUBSTANCE_MISUSE
            | one   | 1            | 1             | 0           | 1                 | 0
          ✗ | two   | 1            |               | 0           | 1                 | 0
          ✗ | three | 1            | 1             |             | 1                 | 0
          ✗ | four  | 1            | 1             | 0           |                   | 0
          ✗ | five  | 1            | 1             | 0           | 1                 |
            | six   | 0            |               |             |                   |
            | seven |              |               |             |                   |`
      }
    }
  ]
})
