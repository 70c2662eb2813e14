import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8500',
  message: "A child has no id of the council's own (LAchildID). Write the id the child has in your case system.",
  fields: ['LAchildID'],
  each: 'ChildIdentifiers',
  // LAchildID must be present.
  breaks: ({ LAchildID }) => LAchildID === null,
  examples: [
    {
      title: 'an id and a blank',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex
            | one       | M
          ✗ |           | F`
      }
    }
  ]
})
