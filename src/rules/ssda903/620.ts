import { yearsAfter } from '../days/years-after.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '620',
  message:
    'A child is said to be a mother (MOTHER 1) who was not yet eleven when the year began. Mend MOTHER or the day of birth (DOB).',
  fields: ['DOB', 'MOTHER'],
  each: 'Header',
  // MOTHER 1 with DOB+11y after start.
  breaks: ({ MOTHER, DOB }, _, { start }) => MOTHER === '1' && yearsAfter(DOB, 11) > start,
  examples: [
    {
      title: 'eleventh birthday on the first day of the year, and the day after',
      given: {
        Header: `
            | CHILD | MOTHER | DOB
            | one   | 1      | 01/04/2014
          ✗ | two   | 1      | 02/04/2014
            | three | 0      | 02/04/2014
            | four  | 1      |
            | five  |        | 02/04/2014`
      }
    }
  ]
})
