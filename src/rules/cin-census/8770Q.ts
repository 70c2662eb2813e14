import { upnMissing } from '../../sources/code-sets/upn-missing.js'
import { yearsAfter } from '../days/years-after.js'
import { isCode } from '../notions/code-in-force.js'
import { isNo, rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8770Q',
  severity: 'query',
  message:
    'A child referred for more than a decision of no further action has neither a unique pupil number (UPN) nor a reason from UN2 to UN7 why there is none (UPNunknown). Write one of them, or explain.',
  fields: ['UPNunknown'],
  each: 'ChildIdentifiers',
  needs: ['CINdetails'],
  breaks: (row, child, { year, end }) =>
    // A ReferralNFA of the child is 0 or false,
    child.once('8770Q acted upon', () => child.CINdetails.some(({ ReferralNFA }) => isNo(ReferralNFA))) &&
    // PersonBirthDate is on or after the reference date less 4 years,
    row.PersonBirthDate >= yearsAfter(end, -4) &&
    // and there is neither a UPN
    row.UPN === null &&
    // nor a reason for that which this rule takes, UN2 to UN7.
    !(row.UPNunknown !== 'UN1' && isCode(upnMissing, row.UPNunknown, year)),
  examples: [
    {
      title: 'born four years before the last day of the year, a day earlier, and on no day',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate
            | one       | 2022-03-30
          ✗ | two       | 2022-03-31
          ✗ | three     | 2025-05-01
            | four      |
            | five      | 2025-02-30`,
        CINdetails: `
            | LAchildID | ReferralNFA
            | one       | false
            | two       | false
            | three     | 0
            | four      | 0
            | five      | 0`
      }
    },
    {
      title: 'a number, a reason that is taken, one that is not, one that is no code',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate | UPN           | UPNunknown
            | one       | 2023-05-01      | A123456789012 |
            | two       | 2023-05-01      |               | UN2
            | three     | 2023-05-01      |               | un7
          ✗ | four      | 2023-05-01      |               | UN1
          ✗ | five      | 2023-05-01      |               | UN8`,
        CINdetails: `
            | LAchildID | ReferralNFA
            | one       | 0
            | two       | 0
            | three     | 0
            | four      | 0
            | five      | 0`
      }
    },
    {
      title: 'no further action on every referral, on one of two, and not known',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate
            | one       | 2023-05-01
          ✗ | two       | 2023-05-01
            | three     | 2023-05-01`,
        CINdetails: `
            | LAchildID | ReferralNFA
            | one       | true
            | two       | 1
            | two       | 0
            | three     |`
      }
    }
  ]
})
