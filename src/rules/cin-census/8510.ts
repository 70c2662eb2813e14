import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8510',
  message:
    'Several child records of the return bear this id (LAchildID). Join them if they are one child, or give each child an id of its own.',
  fields: ['LAchildID'],
  of: 'ChildIdentifiers',
  // Each LAchildID must be unique across the children of the return.
  find: ({ id, ChildIdentifiers }) => (id !== null && ChildIdentifiers.length > 1 ? ChildIdentifiers : []),
  examples: [
    {
      title: 'an id once, twice in any case, and blanks',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex
          ✗ | one       | M
            | two       | F
          ✗ | ONE       | M
            |           | F
            |           | F`
      }
    }
  ]
})
