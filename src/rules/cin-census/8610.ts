import { isNo, rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8610',
  message:
    'A referral that was acted on (ReferralNFA false) has no main reason for being in need (PrimaryNeedCode). Write the code of the reason.',
  fields: ['ReferralNFA', 'PrimaryNeedCode'],
  each: 'CINdetails',
  // If ReferralNFA is false or 0 then PrimaryNeedCode must be present.
  breaks: ({ ReferralNFA, PrimaryNeedCode }) => isNo(ReferralNFA) && PrimaryNeedCode === null,
  examples: [
    {
      title: 'each answer, with a reason and without',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReferralNFA | PrimaryNeedCode
          ✗ | one       | 1            | 0           |
          ✗ | two       | 1            | false       |
            | three     | 1            | 0           | N1
            | four      | 1            | false       | N1
            | five      | 1            | 1           |
            | six       | 1            | true        |
            | seven     | 1            |             |`
      }
    }
  ]
})
