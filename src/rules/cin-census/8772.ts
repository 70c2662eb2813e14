import { childRule, isYes } from '../return/cin-return.js'

export default childRule({
  code: '8772',
  message:
    'The reason there is no unique pupil number (UPNunknown UN7) is for children whose every referral led to no further action, and one of theirs did not (ReferralNFA). Choose another reason, or mend the referral.',
  fields: ['UPNunknown', 'ReferralNFA'],
  of: 'ChildIdentifiers',
  needs: ['CINdetails'],
  find: child => {
    // UPNunknown is UN7,
    const said = child.ChildIdentifiers.filter(({ UPNunknown }) => UPNunknown === 'UN7')
    // and a CINdetails has a ReferralNFA other than 1 or true.
    const pursued = child.CINdetails.filter(({ ReferralNFA }) => !isYes(ReferralNFA))
    return said.length > 0 && pursued.length > 0 ? [...said, ...pursued] : []
  },
  examples: [
    {
      title: 'no further action on every referral, on one of two, not known; another reason',
      given: {
        ChildIdentifiers: `
            | LAchildID | UPNunknown
            | one       | UN7
          ✗ | two       | un7
          ✗ | three     | UN7
            | four      | UN6
            | five      | UN7`,
        CINdetails: `
            | LAchildID | ReferralNFA
            | one       | 1
            | one       | true
            | two       | true
          ✗ | two       | false
          ✗ | three     |
            | four      | 0`
      }
    }
  ]
})
