import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '351',
  message:
    'The person was over 25 before the year began, which is too old for this return. Mend the date of birth (DOB), or take the person out.',
  fields: ['DOB'],
  each: 'Header',
  // Header row with the 25th birthday before the first day of the year.
  breaks: ({ DOB }, _, { start }) => yearsAfter(DOB, 25) < start,
  examples: [
    {
      title: '25 on the first day of the year and the day before',
      given: {
        Header: `
            | CHILD | DOB
            | one   | 01/04/2000
          ✗ | two   | 31/03/2000
            | three | 31/04/1999
            | four  |`
      }
    }
  ]
})
