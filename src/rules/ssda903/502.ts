import { isEarliest } from '../notions/open-last-year.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '502',
  message:
    "The child's first episode of this year does not begin (DECOM) on the day of the one that last year's return left open. Return that episode again with its own first day.",
  fields: ['DECOM'],
  each: 'Episodes',
  needs: ['Episodes_last'],
  breaks: (episode, child) =>
    // The child's earliest episode this year against each of last year's with DEC null:
    isEarliest(episode) &&
    // DECOM different, as it is from one that is blank or no day.
    child.Episodes_last.some(({ DEC, DECOM }) => Number.isNaN(DEC) && DECOM !== episode.DECOM),
  examples: [
    {
      title: 'the same day, a day off, and last year ended or not there',
      given: {
        Episodes: `
            | CHILD | DECOM
            | one   | 01/05/2025
            | one   | 01/06/2024
          ✗ | two   | 02/06/2024
            | two   | 01/05/2025
            | three | 01/05/2025
            | four  | 01/05/2025`,
        Episodes_last: `
            | CHILD | DECOM      | DEC
            | one   | 01/06/2024 |
            | two   | 01/06/2024 |
            | three | 01/06/2024 | 01/07/2024`
      }
    },
    {
      title: 'several left open last year, and days that are none',
      given: {
        Episodes: `
            | CHILD | DECOM
            | one   | 01/06/2024
          ✗ | two   | 01/06/2024
            | three |
            | four  | 31/04/2025
          ✗ | five  | 01/07/2024
            | five  |
          ✗ | six   | 01/06/2024`,
        Episodes_last: `
            | CHILD | DECOM      | DEC
            | one   | 01/06/2024 |
            | one   | 01/06/2024 |
            | two   | 01/06/2024 |
            | two   | 01/07/2024 |
            | three | 01/06/2024 |
            | four  | 01/06/2024 |
            | five  | 01/06/2024 | 31/09/2024
            | six   |            |`
      }
    }
  ]
})
