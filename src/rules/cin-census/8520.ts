import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8520',
  message:
    'The child was born (PersonBirthDate) after the end of the census year. Mend the day, or write it as the day the birth is expected.',
  fields: ['PersonBirthDate'],
  each: 'ChildIdentifiers',
  // PersonBirthDate must be on or before the last day of the census year, or blank.
  breaks: ({ PersonBirthDate }, _, { end }) => PersonBirthDate > end,
  examples: [
    {
      title: 'born on the last day of the year, the day after, before, on no day, and not said',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate
            | one       | 2026-03-31
          ✗ | two       | 2026-04-01
            | three     | 2012-05-10
            | four      | 2026-04-31
            | five      |`
      }
    }
  ]
})
