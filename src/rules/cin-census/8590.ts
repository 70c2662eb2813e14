import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8590',
  message:
    'A child (LAchildID) has no referral or spell in need in the return. Add the CINdetails that belong to the child, or leave the child out.',
  fields: ['LAchildID'],
  each: 'ChildIdentifiers',
  needs: ['CINdetails'],
  // Each child must have at least one CINdetails; which ones a child without LAchildID has cannot be told.
  breaks: ({ LAchildID }, { CINdetails }) => LAchildID !== null && CINdetails.length === 0,
  examples: [
    {
      title: 'children with one, with two and with none, and one without an id',
      given: {
        ChildIdentifiers: `
            | LAchildID | Sex
            | one       | M
            | two       | F
          ✗ | three     | M
            |           | M`,
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate
            | one       | 1            |
            | Two       | 1            | 2025-05-10
            | two       | 2            | 2025-08-10
            |           | 1            | 2025-05-10`
      }
    }
  ]
})
