import { zeroOne } from '../../sources/code-sets/zero-one.js'
import { hasLeaverItems } from '../notions/care-leaver-facts.js'
import { isCode } from '../notions/code-in-force.js'
import { hasEpisodeInYear } from '../notions/episode-facts.js'
import { isMale } from '../notions/sex-in-return.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '165',
  message:
    'Whether the child is a mother (MOTHER) is neither 0 nor 1, is given for a boy, or is missing for a child who is not a boy. Mend it; it may stay blank for a girl with no episode this year who is returned as a care leaver only.',
  fields: ['MOTHER', 'SEX', 'ACTIV', 'ACCOM', 'IN_TOUCH', 'DECOM'],
  of: 'Header',
  needs: ['Episodes', 'OC3'],
  find: (child, collection) => {
    const broken = child.Header.filter(({ MOTHER, SEX }) =>
      MOTHER === null
        ? // Not provided: then either male, or no episode this year and any of IN_TOUCH, ACTIV, ACCOM provided.
          !isMale(SEX, collection.year) && (hasEpisodeInYear(child, collection) || !hasLeaverItems(child))
        : // Provided: not a valid value, or of a male child.
          !isCode(zeroOne, MOTHER, collection.year) || isMale(SEX, collection.year)
    )
    // The child's rows in all three tables.
    return broken.length > 0 ? [...broken, ...child.Episodes, ...child.OC3] : []
  },
  examples: [
    {
      title: 'what may be written',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
            | one   | F   | 0
            | two   | F   | 1
          ✗ | three | F   | 2
          ✗ | four  | M   | 0
          ✗ | five  | M   | 1
            | six   | U   | 0`,
        Episodes: `
            | CHILD | DECOM`,
        OC3: `
            | CHILD | IN_TOUCH`
      }
    },
    {
      title: 'when it may be blank: for boys, and for care leavers with no episode this year',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
            | one   | M   |
          ✗ | two   | F   |
            | three | F   |
          ✗ | four  | F   |
          ✗ | five  | F   |
          ✗ | six   | U   |`,
        Episodes: `
            | CHILD | DECOM      | DEC
            | one   | 01/05/2025 |
            | three | 01/05/2024 | 31/03/2025
          ✗ | four  | 01/05/2024 | 01/04/2025
          ✗ | four  | 01/05/2020 | 01/04/2021`,
        OC3: `
            | CHILD | IN_TOUCH | ACTIV | ACCOM
            | three | YES      |       |
          ✗ | four  | YES      |       |
          ✗ | five  |          |       |`
      }
    },
    {
      title: 'until 2023-24 boys are 1 and girls 2',
      year: '2023-24',
      given: {
        Header: `
            | CHILD | SEX | MOTHER
          ✗ | one   | 1   | 0
            | two   | 2   | 0
            | three | 1   |
          ✗ | four  | 2   |`,
        Episodes: `
            | CHILD | DECOM`,
        OC3: `
            | CHILD | IN_TOUCH`
      }
    }
  ]
})
