import { sexIn } from '../notions/cin-facts.js'
import { returnRule } from '../return/cin-return.js'

const MOST = 0.02

export default returnRule({
  code: '2886Q',
  severity: 'query',
  message:
    'More than 2% of the children have neither a known sex (Sex) nor a day on which their birth is expected (ExpectedPersonBirthDate). Fill these in, or say why they are not known.',
  fields: ['ExpectedPersonBirthDate'],
  needs: ['ChildIdentifiers'],
  findIn: ({ ChildIdentifiers }, { year }) => {
    // Children whose sex is missing or not known and who have no ExpectedPersonBirthDate
    const unknown = ChildIdentifiers.filter(row => {
      const sex = sexIn(year, row)
      return (sex === null || sex === '0' || sex === 'U') && !row.holds('ExpectedPersonBirthDate')
    })
    // should be at most 2% of all.
    return unknown.length / ChildIdentifiers.length > MOST
  },
  examples: [
    {
      title: 'exactly 2%: one child of fifty',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex | ExpectedPersonBirthDate
            | one       |     |
            ${'| another   | F   |\n'.repeat(49)}`
      }
    },
    {
      title: 'just over 2%: one child of forty-nine',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex | ExpectedPersonBirthDate
            | one       |     |
            ${'| another   | F   |\n'.repeat(48)}`
      },
      whole: true
    },
    {
      title: 'a sex that is not known counts as one that is missing',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex | ExpectedPersonBirthDate
            | one       | U   |
            | two       | M   |`
      },
      whole: true
    },
    {
      title: 'children whose birth is expected are not counted',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex | ExpectedPersonBirthDate
            | one       | U   | 2026-05-01
            | two       |     | 2026-05-01`
      }
    },
    {
      title: 'until 2023-24 the column is GenderCurrent, where 0 is not known and 9 is an answer',
      year: '2023-24',
      given: {
        ChildIdentifiers: `
            | LAchildID | GenderCurrent | ExpectedPersonBirthDate
            | one       | 9             |
            | two       | 1             |`
      }
    },
    {
      title: 'until 2023-24 the column is GenderCurrent, and 0 counts',
      year: '2023-24',
      given: {
        ChildIdentifiers: `
            | LAchildID | GenderCurrent | ExpectedPersonBirthDate
            | one       | 0             |
            | two       | 1             |`
      },
      whole: true
    },
    { title: 'no children at all', given: { ChildIdentifiers: '| LAchildID | Sex | ExpectedPersonBirthDate' } }
  ]
})
