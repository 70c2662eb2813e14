import { isShortBreak } from '../notions/care-facts.js'
import { isFemale } from '../notions/sex-in-return.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '607',
  message:
    'A girl stopped being looked after this year, but whether she is a mother (MOTHER) is blank. Write 1 if she is or 0 if not.',
  fields: ['DEC', 'REC', 'MOTHER', 'LS', 'SEX'],
  of: 'Header',
  needs: ['Episodes'],
  find: (child, collection) => {
    // SEX female (2 until 2023-24, F since), and MOTHER should be provided,
    const blank = child.Header.filter(({ SEX, MOTHER }) => isFemale(SEX, collection.year) && MOTHER === null)
    const ended = child.Episodes.filter(
      episode =>
        // where the child ceased to be looked after: the episode ended, and no other began (X1),
        episode.REC !== null &&
        episode.REC !== 'X1' &&
        // LS is not V3 or V4,
        !isShortBreak(episode) &&
        // and DEC is in the current collection year.
        collection.holds(episode.DEC)
    )
    return blank.length === 0 || ended.length === 0 ? [] : [...blank, ...ended]
  },
  examples: [
    {
      title: 'who must say, and who need not',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
          ✗ | one   | F   |
            | two   | F   | 0
            | three | M   |
            | four  | F   |
            | five  | F   |
            | six   | F   |
            | seven | U   |`,
        Episodes: `
            | CHILD | DEC        | REC | LS
          ✗ | one   | 01/05/2025 | E4A | C2
            | one   | 01/04/2025 | X1  | C2
            | two   | 01/05/2025 | E4A | C2
            | three | 01/05/2025 | E4A | C2
            | four  | 01/05/2025 | X1  | C2
            | four  | 01/06/2025 |     | C2
            | four  |            | E4A | C2
            | five  | 01/05/2025 | E4A | V3
            | five  | 01/05/2025 | E4A | V4
            | seven | 01/05/2025 | E4A | C2`
      }
    },
    {
      title: 'on the first and last day of the year, and a day outside either',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
            | one   | F   |
          ✗ | two   | F   |
          ✗ | three | F   |
            | four  | F   |`,
        Episodes: `
            | CHILD | DEC        | REC | LS
            | one   | 31/03/2025 | E4A | C2
          ✗ | two   | 01/04/2025 | E4A | C2
          ✗ | three | 31/03/2026 | E4A | C2
            | four  | 01/04/2026 | E4A | C2`
      }
    },
    {
      title: 'sex was a number until 2023-24',
      year: '2023-24',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
          ✗ | one   | 2   |
            | two   | 1   |
            | three | F   |`,
        Episodes: `
            | CHILD | DEC        | REC | LS
          ✗ | one   | 01/05/2023 | E4A | C2
            | two   | 01/05/2023 | E4A | C2
            | three | 01/05/2023 | E4A | C2`
      }
    }
  ]
})
