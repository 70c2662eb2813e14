import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8615',
  message:
    'An initial child protection conference (DateOfInitialCPC) has no section 47 enquiry begun by then (S47ActualStartDate). Write the day the enquiry began, or mend whichever day is wrong.',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC'],
  each: 'Section47',
  breaks: enquiry =>
    // DateOfInitialCPC is present,
    enquiry.holds('DateOfInitialCPC') &&
    // and S47ActualStartDate is not, or comes after it.
    (Number.isNaN(enquiry.S47ActualStartDate) || enquiry.S47ActualStartDate > enquiry.DateOfInitialCPC),
  examples: [
    {
      title: 'begun on the day of the conference, the day after, not at all; no conference',
      given: {
        Section47: `
            | LAchildID | S47ActualStartDate | DateOfInitialCPC
            | one       | 2025-05-01         | 2025-05-01
          ✗ | two       | 2025-05-02         | 2025-05-01
          ✗ | three     |                    | 2025-05-01
          ✗ | four      | 2025-02-30         | 2025-05-01
            | five      |                    |
            | six       | 2025-05-02         | 2025-02-30`
      }
    }
  ]
})
