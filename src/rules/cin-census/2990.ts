import { rowRule, sameDetails } from '../return/cin-return.js'

export default rowRule({
  code: '2990',
  message:
    'A case said to be closed after assessment (ReasonForClosure RC8 or RC9) holds an enquiry, a conference, a child in need plan or a child protection plan. Correct the reason, or take out what was never done.',
  fields: ['ReasonForClosure'],
  each: 'CINdetails',
  uses: ['CINplanDates', 'ChildProtectionPlans', 'Section47'],
  breaks: (details, child) =>
    // A CINdetails with ReasonForClosure RC8 or RC9
    (details.ReasonForClosure === 'RC8' || details.ReasonForClosure === 'RC9') &&
    // cannot have a Section47, a ChildProtectionPlans, a DateOfInitialCPC of its own or a CINplanDates.
    (details.holds('DateOfInitialCPC') ||
      sameDetails(child, 'Section47', details).length > 0 ||
      sameDetails(child, 'ChildProtectionPlans', details).length > 0 ||
      sameDetails(child, 'CINplanDates', details).length > 0),
  examples: [
    {
      title: 'RC8, RC9 and another reason with one of each, with none, and with those of another spell',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReasonForClosure | DateOfInitialCPC
          ✗ | one       | 1            | RC8              | 2025-05-10
          ✗ | two       | 1            | RC9              |
          ✗ | three     | 1            | rc8              |
          ✗ | four      | 1            | RC8              |
            | five      | 1            | RC8              |
            | six       | 1            | RC9              |
            | seven     | 1            | RC7              | 2025-05-10
            | eight     | 1            |                  | 2025-05-10
            | two       | 2            | RC8              |`,
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate
            | two       | 1            | 2025-05-10
            | five      | 2            | 2025-05-10
            | seven     | 1            | 2025-05-10`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
            | three     | 1            | 2025-05-10
            | six       | 2            | 2025-05-10
            | seven     | 1            | 2025-05-10`,
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate
            | four      | 1            |
            | six       | 2            | 2025-05-10
            | seven     | 1            | 2025-05-10`
      }
    },
    {
      title: 'without any table but one',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReasonForClosure
          ✗ | one       | 1            | RC8
            | two       | 1            | RC8`,
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate
            | one       | 1            | 2025-05-10`
      }
    }
  ]
})
