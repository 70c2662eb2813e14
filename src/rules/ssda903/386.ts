import { yearsAfter } from '../days/years-after.js'
import { birthInHeader, endsInAdoption } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '386',
  message:
    'The young person was adopted (REC E11 or E12) on or after their 18th birthday. Mend the reason, the day the episode ended or the date of birth.',
  fields: ['REC'],
  each: 'Episodes',
  needs: ['Header'],
  // REC E11 or E12 with DEC on or after the 18th birthday.
  breaks: (episode, child) => endsInAdoption(episode) && episode.DEC >= yearsAfter(birthInHeader(child), 18),
  examples: [
    {
      title: 'adopted on the 18th birthday and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 02/05/2007
            | two   | 31/04/2007`,
        Episodes: `
            | CHILD | DEC        | REC
          ✗ | one   | 02/05/2025 | E11
          ✗ | one   | 02/05/2025 | E12
            | one   | 01/05/2025 | E11
            | one   | 02/05/2025 | E4A
            | one   |            | E11
            | one   | 31/06/2025 | E12
            | two   | 02/05/2025 | E11
            | three | 02/05/2025 | E11`
      }
    }
  ]
})
