import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '1570',
  message: "The council's id of the child (LAchildID) is longer than 20 characters. Shorten it.",
  fields: ['LAchildID'],
  since: '2024-25',
  each: 'ChildIdentifiers',
  // LAchildID longer than 20 characters.
  breaks: ({ LAchildID }) => LAchildID !== null && LAchildID.length > 20,
  examples: [
    {
      title: 'of 20 characters, of 21, and none',
      given: {
        ChildIdentifiers: `
            | LAchildID             | Sex
            | abcdefghijklmnopqrst  | M
          ✗ | abcdefghijklmnopqrstu | M
            |                       | F`
      }
    }
  ]
})
