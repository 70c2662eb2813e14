import { hasLeaverItems } from '../notions/care-leaver-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '628',
  message:
    'Whether the young person is a mother (MOTHER) is given for a care leaver who was not looked after this year. Leave it blank, or add the episode that is lacking.',
  fields: ['MOTHER'],
  each: 'Header',
  needs: ['Episodes', 'OC3'],
  breaks: ({ MOTHER }, child) =>
    // Header row with MOTHER present,
    MOTHER !== null &&
    // no episode this year,
    child.Episodes.length === 0 &&
    // and an OC3 row with any of IN_TOUCH, ACTIV, ACCOM.
    hasLeaverItems(child),
  examples: [
    {
      title: 'care leavers with and without an episode this year',
      given: {
        Header: `
            | CHILD | MOTHER
          ✗ | one   | 0
          ✗ | two   | 1
          ✗ | three | 1
            | four  | 1
            | five  | 1
            | six   |
            | seven | 0`,
        Episodes: `
            | CHILD | DECOM
            | four  | 01/05/2025`,
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
            | one   | YES      |       |
            | two   |          | F1    |
            | three |          |       | B1
            | four  | YES      | F1    | B1
            | five  |          |       |
            | six   | YES      | F1    | B1`
      }
    }
  ]
})
