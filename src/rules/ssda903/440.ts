import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '440',
  message:
    'The review says that the child was under 4 (REVIEW_CODE PN0), but it was held (REVIEW) after the fourth birthday. Say how the child took part, or mend whichever day is wrong.',
  fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
  each: 'Reviews',
  // Reviews row with PN0 and REVIEW after the 4th birthday.
  breaks: ({ REVIEW_CODE, REVIEW, DOB }) => REVIEW_CODE === 'PN0' && REVIEW > yearsAfter(DOB, 4),
  examples: [
    {
      title: 'held on the fourth birthday and the day after',
      given: {
        Reviews: `
            | CHILD | DOB        | REVIEW     | REVIEW_CODE
            | one   | 01/06/2021 | 01/06/2025 | PN0
          ✗ | two   | 01/06/2021 | 02/06/2025 | PN0
            | three | 01/06/2021 | 02/06/2025 | PN1
            | four  | 01/06/2021 | 02/06/2025 |
            | five  |            | 02/06/2025 | PN0
            | six   | 01/06/2021 | 31/09/2025 | PN0`
      }
    }
  ]
})
