import { dayNumber } from '../../domain/day.js'
import { referralSource } from '../../sources/code-sets/referral-source.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/cin-return.js'

const FROM = dayNumber('2013-04-01')

export default rowRule({
  code: '8866',
  message:
    'A referral (CINreferralDate) has no source, or one that is no code of the census (ReferralSource). Choose a code from the list.',
  fields: ['CINreferralDate', 'ReferralSource'],
  each: 'CINdetails',
  breaks: ({ CINreferralDate, ReferralSource }, _, { year }) =>
    // CINreferralDate is on or after 1 April 2013,
    CINreferralDate >= FROM &&
    // and ReferralSource is not present, or no code of the list.
    !isCode(referralSource, ReferralSource, year),
  examples: [
    {
      title: 'referred on 1 April 2013, the day before, and on no day, without a source',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | ReferralSource
          ✗ | one       | 2013-04-01      |
            | two       | 2013-03-31      |
            | three     |                 |
            | four      | 2025-02-30      |`
      }
    },
    {
      title: 'sources of the list, and others',
      given: {
        CINdetails: `
            | LAchildID | CINreferralDate | ReferralSource
            | one       | 2025-05-01      | 1a
            | two       | 2025-05-01      | 10
          ✗ | three     | 2025-05-01      | 11
          ✗ | four      | 2025-05-01      | 5E`
      }
    }
  ]
})
