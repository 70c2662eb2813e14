import { workingDaysBefore } from '../days/working-days-before.js'
import { isNo, rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8675Q',
  severity: 'query',
  message:
    'A section 47 enquiry begun more than 15 working days ago (S47ActualStartDate) needs an initial conference and has none (DateOfInitialCPC, ICPCnotRequired). Write the day of the conference, say that none is needed, or explain.',
  fields: ['DateOfInitialCPC', 'S47ActualStartDate', 'ICPCnotRequired'],
  each: 'Section47',
  breaks: (enquiry, _, { end }) =>
    // DateOfInitialCPC is not present,
    !enquiry.holds('DateOfInitialCPC') &&
    // ICPCnotRequired is false,
    isNo(enquiry.ICPCnotRequired) &&
    // and S47ActualStartDate is before the reference date less 15 working days.
    enquiry.S47ActualStartDate < workingDaysBefore(end, 15),
  examples: [
    {
      title: 'begun 16 and 15 working days before the last day of the year',
      given: {
        Section47: `
            | LAchildID | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired
          ✗ | one       | 2026-03-09         |                  | false
          ✗ | two       | 2026-03-09         |                  | 0
            | three     | 2026-03-10         |                  | false`
      }
    },
    {
      title: 'a conference held, none needed, not known, no readable start',
      given: {
        Section47: `
            | LAchildID | S47ActualStartDate | DateOfInitialCPC | ICPCnotRequired
          ✗ | one       | 2025-06-02         |                  | false
            | two       | 2025-06-02         | 2025-06-16       | false
            | three     | 2025-06-02         |                  | true
            | four      | 2025-06-02         |                  |
            | five      | 2025-02-30         |                  | false`
      }
    }
  ]
})
