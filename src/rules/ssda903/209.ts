import { monthsAfter, yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '209',
  message:
    'The child is old enough for school, but the unique pupil number (UPN) says not yet of school age (UN1). Give the number, or another reason for having none.',
  fields: ['UPN', 'DOB'],
  each: 'Header',
  breaks: ({ UPN, DOB }, _, { start }) =>
    // Header row with UPN UN1
    UPN === 'UN1' &&
    // and DOB 4 years or more before 31 August of the year before the collection began.
    yearsAfter(DOB, 4) <= monthsAfter(start, -7) - 1,
  examples: [
    {
      title: 'four on that 31 August or the day after',
      given: {
        Header: `
            | CHILD | UPN           | DOB
          ✗ | one   | UN1           | 31/08/2020
            | two   | UN1           | 01/09/2020
            | three | UN2           | 31/08/2020
            | four  | A123456789012 | 31/08/2020
            | five  |               | 31/08/2020
            | six   | UN1           |
            | seven | UN1           | 31/02/2015`
      }
    }
  ]
})
