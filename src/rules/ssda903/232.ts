import { isTooYoungAlone } from '../notions/unaccompanied-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '232',
  message:
    "An unaccompanied asylum seeker (UASC) was born no more than eleven years before the end of the year. Check all the child's details in the header: sex (SEX), date of birth (DOB) and whether the child came alone.",
  fields: ['SEX'],
  since: '2024-25',
  each: 'Header',
  // If UASC is 1, DOB should be more than 11 years before the last day of the year.
  breaks: (header, _, collection) => isTooYoungAlone(header, collection),
  examples: [
    {
      title: 'eleven on the last day of the year, or the day before',
      given: {
        Header: `
            | CHILD | SEX | DOB
          ✗ | one   | M   | 31/03/2015
            | two   | M   | 30/03/2015
          ✗ | three | U   | 01/06/2020
            | four  | F   | 01/06/2020
            | five  | F   |`,
        UASC: `
            | CHILD
            | one
            | two
            | three
            | five`
      }
    }
  ]
})
