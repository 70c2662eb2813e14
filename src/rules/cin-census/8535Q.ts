import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8535Q',
  severity: 'query',
  message:
    'The child is said to have died (PersonDeathDate) before being born (PersonBirthDate). Mend whichever day is wrong.',
  fields: ['PersonDeathDate', 'PersonBirthDate'],
  each: 'ChildIdentifiers',
  // PersonDeathDate must be on or after PersonBirthDate.
  breaks: ({ PersonBirthDate, PersonDeathDate }) => PersonDeathDate < PersonBirthDate,
  examples: [
    {
      title: 'died the day before birth, on the day and after it; days not said or not readable',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate | PersonDeathDate
          ✗ | one       | 2025-05-10      | 2025-05-09
            | two       | 2025-05-10      | 2025-05-10
            | three     | 2025-05-10      | 2025-05-11
            | four      | 2025-05-10      |
            | five      |                 | 2025-05-09
            | six       | 2025-05-10      | 2025-02-30`
      }
    }
  ]
})
