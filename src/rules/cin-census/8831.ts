import { sharingDetails } from '../notions/same-details.js'
import { childRule, isYes } from '../return/cin-return.js'

export default childRule({
  code: '8831',
  message:
    'A referral said to have led to no further action (ReferralNFA) has an assessment, a section 47 enquiry or an initial conference. Mend the referral, or take out what does not belong to it.',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate', 'S47ActualStartDate', 'DateOfInitialCPC'],
  of: 'CINdetails',
  uses: ['Assessments', 'Section47'],
  find: child => {
    // A CINdetails has ReferralNFA true or 1,
    const ended = child.CINdetails.filter(({ ReferralNFA }) => isYes(ReferralNFA))
    if (ended.length === 0) return []
    return [
      // and a DateOfInitialCPC,
      ...ended.filter(details => details.holds('DateOfInitialCPC')),
      ...sharingDetails(ended, [
        // or an AssessmentActualStartDate or AssessmentAuthorisationDate,
        ...child.Assessments.filter(
          each => each.holds('AssessmentActualStartDate') || each.holds('AssessmentAuthorisationDate')
        ),
        // or an S47ActualStartDate or DateOfInitialCPC.
        ...child.Section47.filter(each => each.holds('S47ActualStartDate') || each.holds('DateOfInitialCPC'))
      ])
    ]
  },
  examples: [
    {
      title: 'each of the days on a referral without further action, and none of them',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | DateOfInitialCPC | ReferralNFA
          ✗ | one       | 1            |                  | true
          ✗ | two       | 1            |                  | 1
          ✗ | three     | 1            |                  | 1
          ✗ | four      | 1            |                  | 1
          ✗ | five      | 1            | 2025-05-01       | 1
            | six       | 1            |                  | 1`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate | AssessmentAuthorisationDate
          ✗ | one       | 1            | 2025-05-01                |
          ✗ | two       | 1            |                           | 2025-05-01
            | six       | 1            |                           |`,
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate | DateOfInitialCPC
          ✗ | three     | 1            | 2025-05-01         |
          ✗ | four      | 1            |                    | 2025-05-01
            | six       | 1            |                    |`
      }
    },
    {
      title: 'further action; the days on another referral',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | DateOfInitialCPC | ReferralNFA
            | one       | 1            | 2025-05-01       | false
            | two       | 1            |                  | true
            | two       | 2            |                  | false
          ✗ | three     | 1            |                  | true`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate
            | one       | 1            | 2025-05-01
            | two       | 2            | 2025-05-01`,
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate
            | one       | 1            | 2025-05-01
          ✗ | three     | 1            | 2025-05-01`
      }
    },
    {
      title: 'without the table of enquiries',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReferralNFA
          ✗ | one       | 1            | 1`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate
          ✗ | one       | 1            | 2025-05-01`
      }
    }
  ]
})
