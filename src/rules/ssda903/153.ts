import { anyLeaverItem } from '../notions/care-leaver-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '153',
  message:
    'Some of the three items about the care leaver (IN_TOUCH, ACTIV, ACCOM) are filled in and others are not. Fill in all of them, with 0 where an activity or a home does not apply.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  // OC3 row with some but not all of IN_TOUCH, ACTIV, ACCOM.
  breaks: leaver =>
    anyLeaverItem(leaver) && (leaver.IN_TOUCH === null || leaver.ACTIV === null || leaver.ACCOM === null),
  examples: [
    {
      title: 'all, none, one, and all but one',
      given: {
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
            | one   | YES      | F1    | B1
            | two   | DIED     | 0     | 0
            | three |          |       |
          ✗ | four  |          | F1    | B1
          ✗ | five  | YES      |       | B1
          ✗ | six   | YES      | F1    |
          ✗ | seven | YES      |       |`
      }
    }
  ]
})
