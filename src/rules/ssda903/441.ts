import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

const TOOK_PART: ReadonlySet<string | null> = new Set(['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'])

export default rowRule({
  code: '441',
  message:
    'The review says how a child of 4 or over took part (REVIEW_CODE PN1 to PN7), but it was held (REVIEW) before the fourth birthday. Write PN0, or mend whichever day is wrong.',
  fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
  each: 'Reviews',
  // Reviews row with PN1 to PN7 and REVIEW before the 4th birthday.
  breaks: ({ REVIEW_CODE, REVIEW, DOB }) => TOOK_PART.has(REVIEW_CODE) && REVIEW < yearsAfter(DOB, 4),
  examples: [
    {
      title: 'held on the fourth birthday and the day before',
      given: {
        Reviews: `
            | CHILD | DOB        | REVIEW     | REVIEW_CODE
            | one   | 01/06/2021 | 01/06/2025 | PN1
          ✗ | two   | 01/06/2021 | 31/05/2025 | PN1
          ✗ | three | 01/06/2021 | 31/05/2025 | PN7
            | four  | 01/06/2021 | 31/05/2025 | PN0
            | five  | 01/06/2021 | 31/05/2025 |
            | six   |            | 31/05/2025 | PN1
            | seven | 01/06/2021 |            | PN1`
      }
    },
    {
      title: 'every way of taking part',
      given: {
        Reviews: `
            | CHILD | DOB        | REVIEW     | REVIEW_CODE
          ✗ | one   | 01/06/2021 | 31/05/2025 | PN2
          ✗ | one   | 01/06/2021 | 31/05/2025 | PN3
          ✗ | one   | 01/06/2021 | 31/05/2025 | PN4
          ✗ | one   | 01/06/2021 | 31/05/2025 | PN5
          ✗ | one   | 01/06/2021 | 31/05/2025 | PN6
            | one   | 01/06/2021 | 31/05/2025 | PN8`
      }
    }
  ]
})
