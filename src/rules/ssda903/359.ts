import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '359',
  message:
    "The young person turned 18 before the year ended, but the episode has no end (DEC). End it, or mend the date of birth; only accommodation in a children's home (LS V2 with PLACE K2) may go on.",
  fields: ['DEC', 'LS', 'PLACE'],
  each: 'Episodes',
  needs: ['Header'],
  breaks: ({ DEC, LS, PLACE }, child, { end }) =>
    // DEC null,
    Number.isNaN(DEC) &&
    // of a child whose 18th birthday is before the last day of the year,
    yearsAfter(birthInHeader(child), 18) < end &&
    // unless LS is V2 and PLACE K2.
    !(LS === 'V2' && PLACE === 'K2'),
  examples: [
    {
      title: '18 on the last day of the year and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 31/03/2008
            | two   | 30/03/2008
            | three | 31/02/2000`,
        Episodes: `
            | CHILD | DEC        | LS | PLACE
            | one   |            | C2 | K2
          ✗ | two   |            | C2 | K2
          ✗ | two   |            | V2 | K1
            | two   |            | V2 | K2
            | two   | 30/03/2026 | C2 | K2
          ✗ | two   | 31/02/2026 | C2 | K2
            | three |            | C2 | K2
            | four  |            | C2 | K2`
      }
    }
  ]
})
