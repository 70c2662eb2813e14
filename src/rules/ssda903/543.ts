import { yearsAfter } from '../days/years-after.js'
import { continuouslyLookedAfter } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '543',
  message:
    'Convictions (CONVICTED) are blank for a child aged ten or over who was looked after all year. Write 1 for convicted or 0 for not.',
  fields: ['DOB', 'CONVICTED'],
  each: 'OC2',
  needs: ['Episodes'],
  breaks: ({ CONVICTED, DOB }, child, collection) =>
    // Ten or over on the last day of the collection,
    yearsAfter(DOB, 10) <= collection.end &&
    // and continuously looked after,
    continuouslyLookedAfter(child, collection) &&
    // then CONVICTED should be provided.
    CONVICTED === null,
  examples: [
    {
      title: 'tenth birthday on the last day of the year, and the day after',
      given: {
        OC2: `
            | CHILD | DOB        | CONVICTED
          ✗ | one   | 31/03/2016 |
            | two   | 01/04/2016 |
            | three | 31/03/2016 | 0
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
            | CHILD | DOB        | CONVICTED
            | one   | 31/03/2012 |
            | two   | 31/03/2012 |
            | three | 31/03/2012 |`,
        Episodes: `
            | CHILD | DECOM      | DEC        | LS
            | one   | 02/04/2025 |            | C2
            | two   | 01/04/2020 | 31/03/2026 | C2`
      }
    }
  ]
})
