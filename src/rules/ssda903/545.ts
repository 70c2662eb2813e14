import { yearsAfter } from '../days/years-after.js'
import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '545',
  message:
    'The health surveillance check (HEALTH_CHECK) is blank for a child under five who was looked after all year. Write 1 if it is up to date or 0 if not.',
  fields: ['DOB', 'HEALTH_CHECK'],
  each: 'OC2',
  needs: ['Episodes'],
  breaks: ({ HEALTH_CHECK, DOB }, child, collection) =>
    // Under five on the last day of the collection,
    yearsAfter(DOB, 5) > collection.end &&
    // and continuously looked after,
    continuouslyLookedAfter(child, collection) &&
    // then HEALTH_CHECK should be provided.
    HEALTH_CHECK === null,
  examples: [
    {
      title: 'fifth birthday on the last day of the year, and the day after',
      given: {
        OC2: `
            | CHILD | DOB        | HEALTH_CHECK
            | one   | 31/03/2021 |
          ✗ | two   | 01/04/2021 |
            | three | 01/04/2021 | 0
            | four  |            |`,
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
            | one   | 01/04/2023 |
            | two   | 01/04/2023 |`,
        Episodes: `
            | CHILD | DECOM      | DEC | LS
            | one   | 02/04/2025 |     | C2`
      }
    }
  ]
})
