import { SpanIndex } from '../days/span-index.js'
import { ageOn, yearsAfter } from '../days/years-after.js'
import { anyLeaverItem } from '../notions/care-leaver-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1007',
  message:
    'There is information about leaving care (OC3) for a young person who was still looked after on their 17th or 18th birthday this year. Take the OC3 row out, or mend the episodes or the date of birth.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  needs: ['Episodes'],
  breaks: (leaver, child, { end }) => {
    // Aged at least 17 and under 19 at the end.
    const age = ageOn(leaver.DOB, end)
    if (age !== 17 && age !== 18) return false
    // An episode begun on or before the latest birthday and ended after it, so the day before its DEC is its last.
    const inCare = child.once(
      'days in care',
      () =>
        new SpanIndex(
          child.Episodes,
          ({ DECOM }) => DECOM,
          ({ DEC }) => DEC - 1
        )
    )
    // Any of IN_TOUCH, ACTIV, ACCOM present.
    return inCare.holding(yearsAfter(leaver.DOB, age)) !== null && anyLeaverItem(leaver)
  },
  examples: [
    {
      title: '17 on the last day of the year and the day after; 19 on that day and the day after',
      given: {
        OC3: `
            | CHILD | DOB        | IN_TOUCH
          ✗ | one   | 31/03/2009 | YES
            | one   | 01/04/2009 | YES
            | one   | 31/03/2007 | YES
          ✗ | one   | 01/04/2007 | YES
            | one   | 31/02/2009 | YES
            | one   |            | YES`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2020 | 01/05/2026`
      }
    },
    {
      title: 'the episode began on the birthday or the day after, and ended on it or the day after',
      given: {
        OC3: `
            | CHILD | DOB        | IN_TOUCH | ACTIV | ACCOM
          ✗ | one   | 01/09/2008 | YES      |       |
            | two   | 01/09/2008 | YES      |       |
            | three | 01/09/2008 |          | F1    |
          ✗ | four  | 01/09/2008 |          | F1    |
          ✗ | five  | 01/09/2007 |          |       | B1
            | six   | 01/09/2007 |          |       |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/09/2025 | 01/10/2025
            | two   | 02/09/2025 | 01/10/2025
            | three | 01/05/2025 | 01/09/2025
            | four  | 01/05/2025 | 02/09/2025
            | five  | 01/05/2025 | 01/10/2025
            | six   | 01/05/2025 | 01/10/2025`
      }
    },
    {
      title: 'days that cannot be read, and an episode without an end',
      given: {
        OC3: `
            | CHILD | DOB        | IN_TOUCH
            | one   | 01/09/2008 | YES
            | two   | 01/09/2008 | YES
            | three | 01/09/2008 | YES
          ✗ | four  | 01/09/2008 | YES`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 31/02/2025 | 01/10/2025
            | two   | 01/05/2025 | 31/09/2025
            | three | 01/05/2025 |
            | four  | 01/05/2025 |
            | four  | 01/06/2025 | 01/10/2025`
      }
    }
  ]
})
