import { workingDaysBefore } from '../days/working-days-before.js'
import { isNo, rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8569Q',
  severity: 'query',
  message:
    'A referral from before the census year (CINreferralDate) is not said to have been acted on (ReferralNFA). If nothing was done it belongs in an earlier census; if something was, say so.',
  fields: ['ReferralNFA'],
  each: 'CINdetails',
  // If CINreferralDate is before the first day of the census year less one working day, ReferralNFA must be false.
  breaks: ({ CINreferralDate, ReferralNFA }, _, { start }) =>
    CINreferralDate < workingDaysBefore(start, 1) && !isNo(ReferralNFA),
  examples: [
    {
      title: 'the last working day before the year and the day before it, with each answer, and days that are none',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate | ReferralNFA
            | one       | 1            | 2025-03-31      | 1
          ✗ | two       | 1            | 2025-03-30      | 1
          ✗ | three     | 1            | 2025-03-30      | true
            | four      | 1            | 2025-03-30      | 0
            | five      | 1            | 2025-03-30      | false
          ✗ | six       | 1            | 2025-03-30      |
            | seven     | 1            | 2025-04-01      | 1
            | eight     | 1            |                 | 1
            | nine      | 1            | 2025-02-30      | 1`
      }
    },
    {
      title: 'a year that begins on Easter Monday: the last working day is the Thursday before',
      year: '2024-25',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate | ReferralNFA
          ✗ | one       | 1            | 2024-03-27      | 1
            | two       | 1            | 2024-03-28      | 1
            | three     | 1            | 2024-03-29      | 1`
      }
    },
    {
      title: 'a year that begins on a Saturday: the last working day is the day before',
      year: '2023-24',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINreferralDate | ReferralNFA
          ✗ | one       | 1            | 2023-03-30      | 1
            | two       | 1            | 2023-03-31      | 1`
      }
    }
  ]
})
