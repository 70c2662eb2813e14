import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '611',
  message:
    "The young person is a mother (MOTHER 1), but her child's day of birth (MC_DOB) is blank. Fill it in, or mend MOTHER.",
  fields: ['MOTHER', 'MC_DOB'],
  each: 'Header',
  // MOTHER 1 with MC_DOB null.
  breaks: header => header.MOTHER === '1' && !header.holds('MC_DOB'),
  examples: [
    {
      title: 'a mother with and without a day of birth of her child',
      given: {
        Header: `
            | CHILD | MOTHER | MC_DOB
          ✗ | one   | 1      |
            | two   | 1      | 01/05/2025
            | three | 1      | 31/02/2025
            | four  | 0      |
            | five  |        |`
      }
    }
  ]
})
