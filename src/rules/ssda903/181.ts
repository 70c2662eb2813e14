import { zeroOne } from '../../sources/code-sets/zero-one.js'
import { isCode } from '../notions/code-in-force.js'
import { OUTCOME_ITEMS } from '../notions/outcome-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '181',
  message:
    'An item of the outcomes (OC2) that is answered with 0 or 1 holds something else. Write 1 for yes and 0 for no.',
  fields: [
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED'
  ],
  each: 'OC2',
  // OC2 row with any of its eight 0/1 items present and not 0 or 1.
  breaks: (outcomes, _, { year }) =>
    OUTCOME_ITEMS.some(item => outcomes[item] !== null && !isCode(zeroOne, outcomes[item], year)),
  examples: [
    {
      title: 'each item wrong, and all of them right or blank',
      given: {
        OC2: `
            | CHILD | CONVICTED | HEALTH_CHECK | IMMUNISATIONS | TEETH_CHECK | HEALTH_ASSESSMENT | SUBSTANCE_MISUSE | INTERVENTION_RECEIVED | INTERVENTION_OFFERED
          ✗ | one   | 2         |              |               |             |                   |                  |                       |
          ✗ | two   |           | Y            |               |             |                   |                  |                       |
          ✗ | three |           |              | true          |             |                   |                  |                       |
          ✗ | four  |           |              |               | 2           |                   |                  |                       |
          ✗ | five  |           |              |               |             | N                 |                  |                       |
          ✗ | six   |           |              |               |             |                   | 9                |                       |
          ✗ | seven |           |              |               |             |                   |                  | 10                    |
          ✗ | eight |           |              |               |             |                   |                  |                       | -1
            | nine  | 0         | 1            | 0             | 1           | 0                 | 1                | 0                     | 1
            | ten   |           |              |               |             |                   |                  |                       |`
      }
    }
  ]
})
