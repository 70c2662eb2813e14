import { isNo, isYes, rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8568',
  message:
    'Whether the referral was left without further action (ReferralNFA) is not said, or not with 1 or 0, true or false. Write one of these.',
  fields: ['ReferralNFA'],
  each: 'CINdetails',
  // ReferralNFA must be present and 1 or 0, true or false.
  breaks: ({ ReferralNFA }) => !isYes(ReferralNFA) && !isNo(ReferralNFA),
  examples: [
    {
      title: 'each way to say yes and no, another word, another number, and a blank',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReferralNFA
            | one       | 1            | 1
            | two       | 1            | 0
            | three     | 1            | true
            | four      | 1            | False
          ✗ | five      | 1            | yes
          ✗ | six       | 1            | 2
          ✗ | seven     | 1            |`
      }
    }
  ]
})
