import { isShortBreak } from '../notions/care-facts.js'
import { hasShortBreak } from '../notions/short-break-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '399',
  message:
    'A child with short breaks (LS V3 or V4) has a review (REVIEW, REVIEW_CODE) or is said to be a mother or not (MOTHER), which is not asked of them. Take it out, or mend the legal status.',
  fields: ['MOTHER', 'LS', 'REVIEW', 'REVIEW_CODE'],
  of: 'Episodes',
  needs: ['Header', 'Reviews'],
  find: child => {
    // If LS is V3 or V4
    if (!hasShortBreak(child)) return []
    // MOTHER, REVIEW and REVIEW_CODE should not be provided.
    const provided = [
      ...child.Header.filter(({ MOTHER }) => MOTHER !== null),
      ...child.Reviews.filter(review => review.holds('REVIEW') || review.REVIEW_CODE !== null)
    ]
    return provided.length > 0 ? [...child.Episodes.filter(isShortBreak), ...provided] : []
  },
  examples: [
    {
      title: 'each of the three alone is enough',
      given: {
        Episodes: `
            | CHILD | LS
          ✗ | one   | V3
          ✗ | two   | V4
          ✗ | three | V3
          ✗ | four  | V3
            | five  | V3`,
        Header: `
            | CHILD | MOTHER
          ✗ | one   | 0
            | two   |
            | three |
            | four  |
            | five  |`,
        Reviews: `
            | CHILD | REVIEW     | REVIEW_CODE
          ✗ | two   | 01/06/2025 |
          ✗ | three |            | PN1
          ✗ | four  | 31/02/2026 |
            | five  |            |`
      }
    },
    {
      title: 'in other care all may be given; of a child with both, only the short breaks are pointed at',
      given: {
        Episodes: `
            | CHILD | LS
            | one   | C2
            | two   |
          ✗ | three | V4
            | three | C2`,
        Header: `
            | CHILD | MOTHER
            | one   | 1
            | two   | 1
          ✗ | three | 1`,
        Reviews: `
            | CHILD | REVIEW     | REVIEW_CODE
            | one   | 01/06/2025 | PN1
            | two   | 01/06/2025 | PN1`
      }
    }
  ]
})
