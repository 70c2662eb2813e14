import { yearsAfter } from '../days/years-after.js'
import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '546',
  message:
    'A health surveillance check (HEALTH_CHECK) is given for a child aged five or over who was looked after all year; it is asked of under-fives only. Leave it blank, or mend the day of birth.',
  fields: ['DOB', 'HEALTH_CHECK'],
  each: 'OC2',
  needs: ['Episodes'],
  breaks: ({ HEALTH_CHECK, DOB }, child, collection) =>
    // Five or over on the last day of the collection,
    yearsAfter(DOB, 5) <= collection.end &&
    // and continuously looked after,
    continuouslyLookedAfter(child, collection) &&
    // then HEALTH_CHECK should not be provided.
    HEALTH_CHECK !== null,
  examples: [
    {
      title: 'fifth birthday on the last day of the year, and the day after',
      given: {
        OC2: `
            | CHILD | DOB        | HEALTH_CHECK
          ✗ | one   | 31/03/2021 | 0
            | two   | 01/04/2021 | 0
            | three | 31/03/2021 |
            | four  |            | 1`,
        Episodes: `
            | CHILD | DECOM      | DEC | LS
            | one   | 01/04/2025 |     | C2
            | two   | 01/04/2025 |     | C2
            | three | 01/04/2025 |     | C2
            | four  | 01/04/2025 |     | C2`
      }
    },
    {
      title: 'not looked after all year',
      given: {
        OC2: `
            | CHILD | DOB        | HEALTH_CHECK
            | one   | 31/03/2015 | 1
            | two   | 31/03/2015 | 1`,
        Episodes: `
            | CHILD | DECOM      | DEC | LS
            | one   | 02/04/2025 |     | C2`
      }
    }
  ]
})
