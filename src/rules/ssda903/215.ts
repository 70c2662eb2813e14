import { anyLeaverItem, hasLeaverItems } from '../notions/care-leaver-facts.js'
import { anyOutcomeItem } from '../notions/outcome-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '215',
  message:
    'The child has both information about leaving care (OC3) and outcomes of a year in care (OC2). Only one of them can be right: take the other out.',
  fields: [
    'IN_TOUCH',
    'ACTIV',
    'ACCOM',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED'
  ],
  of: 'OC3',
  needs: ['OC2'],
  find: child => {
    // If any of IN_TOUCH, ACTIV or ACCOM is provided,
    if (!hasLeaverItems(child)) return []
    // then none of the eight 0/1 items of OC2 should be.
    const outcomes = child.OC2.filter(anyOutcomeItem)
    return outcomes.length > 0 ? [...child.OC3.filter(anyLeaverItem), ...outcomes] : []
  },
  examples: [
    {
      title: 'something in both, in one only, and a score alone',
      given: {
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
          ✗ | one   | YES      |       |
          ✗ | two   |          | F1    |
          ✗ | three |          |       | B1
            | four  |          |       |
            | five  | YES      | F1    | B1
            | six   | YES      | F1    | B1
            | seven | YES      | F1    | B1`,
        OC2: `
            | CHILD | CONVICTED | IMMUNISATIONS | INTERVENTION_OFFERED | SDQ_SCORE
          ✗ | one   | 0         |               |                      |
          ✗ | two   |           | 1             |                      |
          ✗ | three |           |               | 0                    |
            | four  | 0         | 1             |                      |
            | five  |           |               |                      |
            | six   |           |               |                      | 10`
      }
    }
  ]
})
