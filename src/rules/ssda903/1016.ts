import { ageOn, yearsAfter } from '../days/years-after.js'
import { anyLeaverItem } from '../notions/care-leaver-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1016',
  message:
    'There is information about leaving care (OC3) for a young person aged 17 or 18 whose care ended on or after the birthday on which they reached that age. Take the OC3 row out, or mend the episodes or the date of birth.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  since: '2023-24',
  each: 'OC3',
  needs: ['Episodes'],
  breaks: (leaver, child, { end }) => {
    // Age at the end is 17 or 18.
    const age = ageOn(leaver.DOB, end)
    if (age !== 17 && age !== 18) return false
    const lastEnd = child.once('last end', () =>
      child.Episodes.map(({ DEC }) => DEC)
        .filter(day => !Number.isNaN(day))
        .reduce((late, day) => Math.max(late, day), Number.NEGATIVE_INFINITY)
    )
    // Any of IN_TOUCH, ACTIV, ACCOM, and an episode with DEC on or after that birthday.
    return anyLeaverItem(leaver) && lastEnd >= yearsAfter(leaver.DOB, age)
  },
  examples: [
    {
      title: 'ended on the birthday and on the day before',
      given: {
        OC3: `
            | CHILD | DOB        | IN_TOUCH | ACTIV | ACCOM
          ✗ | one   | 01/09/2008 | YES      |       |
          ✗ | one   | 01/09/2008 |          | F1    |
          ✗ | one   | 01/09/2008 |          |       | B1
            | one   | 01/09/2008 |          |       |
            | two   | 01/09/2008 | YES      |       |
          ✗ | one   | 01/09/2007 | YES      |       |
            | two   | 01/09/2007 | YES      |       |
            | three | 01/09/2008 | YES      |       |
            | four  | 01/09/2008 | YES      |       |`,
        Episodes: `
            | CHILD | DEC
            | one   | 01/09/2025
            | one   | 01/05/2025
            | two   | 31/08/2025
            | three |
            | three | 31/09/2025`
      }
    },
    {
      title: '17 on the last day of the year and the day after; 19 on that day and the day after; born on 29 February',
      given: {
        OC3: `
            | CHILD | DOB        | IN_TOUCH
          ✗ | one   | 31/03/2009 | YES
            | one   | 01/04/2009 | YES
            | one   | 31/03/2007 | YES
          ✗ | one   | 01/04/2007 | YES
            | one   | 31/02/2009 | YES
            | one   |            | YES
            | two   | 29/02/2008 | YES
          ✗ | three | 29/02/2008 | YES`,
        Episodes: `
            | CHILD | DEC
            | one   | 31/03/2026
            | two   | 28/02/2026
            | three | 01/03/2026`
      }
    }
  ]
})
