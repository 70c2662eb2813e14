import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '1580',
  message:
    "The council's id of the child (LAchildID) holds something other than letters and digits. Leave out blanks, dashes and other signs.",
  fields: ['LAchildID'],
  since: '2024-25',
  each: 'ChildIdentifiers',
  // LAchildID with a character that is not a letter or digit.
  breaks: ({ LAchildID }) => LAchildID !== null && /[^A-Z\d]/.test(LAchildID),
  examples: [
    {
      title: 'letters and digits, a dash, a blank within, and none',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex
            | one1      | M
            | 23        | F
          ✗ | two-2     | M
          ✗ | two 3     | M
          ✗ | two_4     | M
            |           | F`
      }
    }
  ]
})
