import { yearsAfter } from '../days/years-after.js'
import { anyLeaverItem } from '../notions/care-leaver-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '391',
  message:
    'There is information about leaving care (IN_TOUCH, ACTIV or ACCOM) for a young person who was not yet 17 when the year ended. Take the row out, or mend the date of birth (DOB).',
  fields: ['DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  breaks: (leaver, _, { end }) =>
    // If DOB is less than 17 years before the last day of the year,
    yearsAfter(leaver.DOB, 17) > end &&
    // then IN_TOUCH, ACTIV and ACCOM should not be provided.
    anyLeaverItem(leaver),
  examples: [
    {
      title: '17 on the last day of the year and the day after, with any of the three items and with none',
      given: {
        OC3: `
            | CHILD | DOB        | IN_TOUCH | ACTIV | ACCOM
            | one   | 31/03/2009 | YES      | F1    | B1
          ✗ | two   | 01/04/2009 | YES      |       |
          ✗ | three | 01/04/2009 |          | F1    |
          ✗ | four  | 01/04/2009 |          |       | 0
            | five  | 01/04/2009 |          |       |
            | six   | 31/04/2009 | YES      | F1    | B1
            | seven |            | YES      | F1    | B1`
      }
    }
  ]
})
