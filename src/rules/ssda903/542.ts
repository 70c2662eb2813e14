import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '542',
  message:
    'Convictions (CONVICTED) are given for a child who was not yet ten on 31 March, too young to be convicted. Leave them blank, or mend the day of birth.',
  fields: ['CONVICTED'],
  each: 'OC2',
  // OC2 row with CONVICTED present and DOB+10y after end.
  breaks: ({ CONVICTED, DOB }, _, { end }) => CONVICTED !== null && yearsAfter(DOB, 10) > end,
  examples: [
    {
      title: 'tenth birthday on the last day of the year, and the day after',
      given: {
        OC2: `
            | CHILD | DOB        | CONVICTED
            | one   | 31/03/2016 | 0
          ✗ | two   | 01/04/2016 | 0
          ✗ | three | 01/04/2016 | 1
            | four  | 01/04/2016 |
            | five  |            | 1
            | six   | 31/02/2020 | 1`
      }
    }
  ]
})
