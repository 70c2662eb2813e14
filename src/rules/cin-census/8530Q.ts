import { monthsAfter } from '../days/years-after.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8530Q',
  severity: 'query',
  message:
    'The day a birth is expected (ExpectedPersonBirthDate) is long before the end of the census year or more than nine months after it. Check the day, and write the day of birth if the child is born.',
  fields: ['ExpectedPersonBirthDate'],
  each: 'ChildIdentifiers',
  // ExpectedPersonBirthDate should be from 30 days before the last day of the census year to 9 months after it.
  breaks: ({ ExpectedPersonBirthDate }, _, { end }) =>
    ExpectedPersonBirthDate < end - 30 || ExpectedPersonBirthDate > monthsAfter(end, 9),
  examples: [
    {
      title: 'thirty days before, nine months after, and a day beyond each; no day and a blank',
      given: {
        ChildIdentifiers: `
            | LAchildID | ExpectedPersonBirthDate
          ✗ | one       | 2026-02-28
            | two       | 2026-03-01
            | three     | 2026-12-31
          ✗ | four      | 2027-01-01
            | five      | 2027-02-31
            | six       |`
      }
    }
  ]
})
