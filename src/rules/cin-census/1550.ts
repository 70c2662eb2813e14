import { UPN_LETTERS } from '../notions/upn.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '1550',
  message:
    'The last character of the pupil number (UPN) is neither a digit nor a letter such numbers may hold; I, O and S are never used. Copy the number again from the school.',
  fields: ['UPN'],
  each: 'ChildIdentifiers',
  breaks: ({ UPN }) =>
    // Where UPN is present and has its 13 characters:
    UPN?.length === 13 &&
    // the last must be a digit or a letter other than I, O and S.
    !/\d/.test(UPN[12]!) &&
    !UPN_LETTERS.includes(UPN[12]!),
  examples: [
    {
      title: 'digits, letters in use, and letters and signs that are not',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPN
            | one       | E806200001001
            | two       | E80620000100a
            | three     | E80620000100Z
          ✗ | four      | E80620000100I
          ✗ | five      | E80620000100O
          ✗ | six       | E80620000100s
          ✗ | seven     | E80620000100-
            | eight     |`
      }
    },
    {
      title: 'numbers of other lengths are left to other rules',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPN
            | one       | E8062000010I
            | two       | E8062000010011I
          ✗ | three     | E80620000100I`
      }
    }
  ]
})
