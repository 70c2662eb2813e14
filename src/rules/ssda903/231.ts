import { isTooYoungAlone } from '../notions/unaccompanied-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '231',
  message:
    'A child not yet past the eleventh birthday at the end of the year is said to be an unaccompanied asylum seeker (UASC). Check the date of birth (DOB), and whether the child really came alone.',
  fields: ['DOB', 'UASC'],
  since: '2024-25',
  each: 'Header',
  // If UASC is 1, DOB should be more than 11 years before the last day of the year.
  breaks: (header, _, collection) => isTooYoungAlone(header, collection),
  examples: [
    {
      title: 'eleven on the last day of the year, or the day before',
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 31/03/2015
            | two   | 30/03/2015
          ✗ | three | 01/06/2020
            | four  | 01/06/2020
            | five  |
            | six   | 31/02/2020`,
        UASC: `
            | CHILD
            | one
            | two
            | three
            | five
            | six`
      }
    },
    {
      title: 'as it was sent',
      given: {
        Header: `
            | CHILD | DOB        | UASC
          ✗ | one   | 01/06/2020 | 1
            | two   | 01/06/2020 | 0
            | three | 01/06/2020 |`
      }
    }
  ]
})
