import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8525Q',
  severity: 'query',
  message:
    'A child has both a day of birth (PersonBirthDate) and a day on which the birth is expected (ExpectedPersonBirthDate), or neither. Keep just one of them.',
  fields: ['PersonBirthDate', 'ExpectedPersonBirthDate'],
  each: 'ChildIdentifiers',
  // Both or neither of PersonBirthDate and ExpectedPersonBirthDate.
  breaks: row => row.holds('PersonBirthDate') === row.holds('ExpectedPersonBirthDate'),
  examples: [
    {
      title: 'one, the other, both, and neither; what is written counts even where it is no day',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate | ExpectedPersonBirthDate
            | one       | 2012-05-10      |
            | two       |                 | 2026-05-10
          ✗ | three     | 2025-05-10      | 2025-05-10
          ✗ | four      |                 |
            | five      | 2012-02-31      |
          ✗ | six       | 2012-02-31      | 2026-05-10`
      }
    }
  ]
})
