import { isNo, rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8740',
  message:
    'A section 47 enquiry that still needs an initial conference (DateOfInitialCPC, ICPCnotRequired) began outside the year of the census (S47ActualStartDate). Write the day of the conference, or mend what is wrong.',
  fields: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'],
  each: 'Section47',
  breaks: (enquiry, _, { start, end }) =>
    // There is no DateOfInitialCPC,
    !enquiry.holds('DateOfInitialCPC') &&
    // ICPCnotRequired is false,
    isNo(enquiry.ICPCnotRequired) &&
    // and S47ActualStartDate is outside the census year.
    (enquiry.S47ActualStartDate < start || enquiry.S47ActualStartDate > end),
  examples: [
    {
      title: 'begun on the first and last day of the year, on the days outside, and on no day',
      given: {
        Section47: `
            | LAchildID | S47ActualStartDate | ICPCnotRequired
          ✗ | one       | 2025-03-31         | false
            | two       | 2025-04-01         | false
            | three     | 2026-03-31         | 0
          ✗ | four      | 2026-04-01         | 0
            | five      |                    | false
            | six       | 2025-02-30         | false`
      }
    },
    {
      title: 'a conference held, none needed, not known',
      given: {
        Section47: `
            | LAchildID | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired
          ✗ | one       | 2025-03-31         |                  | false
            | two       | 2025-03-31         | 2025-04-10       | false
            | three     | 2025-03-31         |                  | true
            | four      | 2025-03-31         |                  |`
      }
    }
  ]
})
