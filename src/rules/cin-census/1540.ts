import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '1540',
  message:
    'The fifth to twelfth characters of the pupil number (UPN) are not all digits. Copy the number again from the school.',
  fields: ['UPN'],
  each: 'ChildIdentifiers',
  // If UPN is present, its characters 5 to 12 must be digits.
  breaks: ({ UPN }) => UPN !== null && !/^.{4}\d{8}/.test(UPN),
  examples: [
    {
      title: 'a letter in the fifth place, the twelfth, and beside them',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPN
            | one       | E806200001001
          ✗ | two       | E806B00001001
          ✗ | three     | E8062000010
          ✗ | four      | E8062000010B1
            | five      | E80620000100B
            | six       | E80B200001001
            | seven     |`
      }
    }
  ]
})
