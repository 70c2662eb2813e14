import { isFemale } from '../notions/sex-in-return.js'
import { hasOtherThanShortBreak } from '../notions/short-break-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '393',
  message:
    'A girl who was looked after other than for short breaks is not said to be a mother or not (MOTHER). Write 1 if she is, else 0.',
  fields: ['MOTHER'],
  each: 'Header',
  needs: ['Episodes'],
  breaks: ({ SEX, MOTHER }, child, { year }) =>
    // Header row with SEX female, MOTHER null,
    isFemale(SEX, year) &&
    MOTHER === null &&
    // and at least one episode with LS not V3 or V4.
    hasOtherThanShortBreak(child),
  examples: [
    {
      title: 'girls and others, with MOTHER and without',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
          ✗ | one   | F   |
            | two   | F   | 0
            | three | F   | 1
            | four  | M   |
            | five  | U   |
            | six   |     |`,
        Episodes: `
            | CHILD | LS
            | one   | C2
            | two   | C2
            | three | C2
            | four  | C2
            | five  | C2
            | six   | C2`
      }
    },
    {
      title: 'short breaks alone, with other care, without a legal status, and without an episode',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
            | one   | F   |
            | two   | F   |
          ✗ | three | F   |
          ✗ | four  | F   |
            | five  | F   |`,
        Episodes: `
            | CHILD | LS
            | one   | V3
            | two   | V4
            | three | V3
            | three | C2
            | four  |`
      }
    },
    {
      title: 'until 2023-24 girls are 2',
      year: '2023-24',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
          ✗ | one   | 2   |
            | two   | 1   |`,
        Episodes: `
            | CHILD | LS
            | one   | C2
            | two   | C2`
      }
    }
  ]
})
