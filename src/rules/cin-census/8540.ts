import { disability } from '../../sources/code-sets/disability.js'
import { isCode } from '../notions/code-in-force.js'
import { childRule, isNo } from '../return/cin-return.js'

export default childRule({
  code: '8540',
  message:
    'A child who is born and in need has no disability recorded (Disability), or one that is no code of the census. Record each disability by its code, or NONE.',
  fields: ['Disability', 'PersonBirthDate', 'ReferralNFA'],
  of: 'ChildIdentifiers',
  needs: ['CINdetails', 'Disabilities'],
  find: (child, { year }) => {
    // If PersonBirthDate is present and at least one ReferralNFA is false or 0,
    const born = child.ChildIdentifiers.filter(row => row.holds('PersonBirthDate'))
    const inNeed = child.CINdetails.filter(({ ReferralNFA }) => isNo(ReferralNFA))
    if (born.length === 0 || inNeed.length === 0) return []
    // then one Disability or more must be present, and all of them must be valid codes.
    const wrong = child.Disabilities.filter(({ Disability }) => !isCode(disability, Disability, year))
    return child.Disabilities.length === 0 || wrong.length > 0 ? [...born, ...inNeed, ...wrong] : []
  },
  examples: [
    {
      title: 'a child in need with a disability, with NONE, with a code that is none, with a blank, and without any',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate
            | one       | 2012-05-10
            | two       | 2012-05-10
          ✗ | three     | 2012-05-10
          ✗ | four      | 2012-05-10
          ✗ | five      | 2012-05-10`,
        CINdetails: `
            | LAchildID | CINdetailsID | ReferralNFA
            | one       | 1            | 0
            | two       | 1            | false
          ✗ | three     | 1            | 0
          ✗ | four      | 1            | 0
            | five      | 1            | 1
          ✗ | five      | 2            | false`,
        Disabilities: `
            | LAchildID | Disability
            | one       | mob
            | one       | LD
            | two       | NONE
            | three     | LD
          ✗ | three     | BLIND
          ✗ | four      |`
      }
    },
    {
      title: 'a child not born yet, one with nothing but referrals left without action, and one in nothing',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate
            | one       |
            | two       | 2012-05-10
            | three     | 2012-05-10
          ✗ | four      | 2012-02-31`,
        CINdetails: `
            | LAchildID | CINdetailsID | ReferralNFA
            | one       | 1            | 0
            | two       | 1            | 1
            | two       | 2            |
          ✗ | four      | 1            | 0`,
        Disabilities: `
            | LAchildID | Disability
            | two       | BLIND`
      }
    }
  ]
})
