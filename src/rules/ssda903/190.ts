import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { anyOutcomeItem } from '../notions/outcome-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '190',
  message:
    'Outcomes (OC2) are answered for a child who was not looked after throughout the year. Take them out, or mend the episodes.',
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
  needs: ['Episodes'],
  // OC2 row of a child not continuously looked after, with any of the eight 0/1 items present.
  breaks: (outcomes, child, collection) => anyOutcomeItem(outcomes) && !continuouslyLookedAfter(child, collection),
  examples: [
    {
      title: 'looked after throughout the year, for a day less, or not at all; and nothing answered',
      given: {
        OC2: `
            | CHILD | CONVICTED | HEALTH_CHECK | IMMUNISATIONS | INTERVENTION_OFFERED | SDQ_SCORE
            | one   | 0         | 1            | 1             |                      |
          ✗ | two   | 0         |              |               |                      |
          ✗ | three |           |              | 1             |                      |
          ✗ | four  |           |              |               | 0                    |
            | five  |           |              |               |                      | 10`,
        Episodes: `
            | CHILD | DECOM      | LS | DEC
            | one   | 01/04/2025 | C2 |
            | two   | 02/04/2025 | C2 |
            | four  | 01/03/2025 | V3 |
            | five  | 02/04/2025 | C2 |`
      }
    }
  ]
})
