import { isAuthorityInUpn } from '../notions/upn.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '1530',
  message:
    'The second to fourth characters of the pupil number (UPN) are not the code of an authority. Copy the number again from the school.',
  fields: ['UPN'],
  each: 'ChildIdentifiers',
  breaks: ({ UPN }) =>
    // Numbers of another length are passed over.
    UPN?.length === 13 &&
    // Characters 2 to 4 must be an authority's code.
    !isAuthorityInUpn(UPN.slice(1, 4)),
  examples: [
    {
      title: 'codes at the ends of the ranges listed, and just beyond them',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPN
            | one       | E806200001001
            | two       | A001200001001
          ✗ | three     | A000200001001
            | four      | A005200001001
          ✗ | five      | A006200001001
            | six       | A943200001001
          ✗ | seven     | A944200001001
            | eight     | A420200001001
          ✗ | nine      | A421200001001
          ✗ | ten       | AX06200001001
            | eleven    |`
      }
    },
    {
      title: 'numbers of other lengths are left to other rules',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPN
            | one       | A00020000100
            | two       | A0002000010011
          ✗ | three     | A00020000100B`
      }
    }
  ]
})
