import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8842Q',
  severity: 'query',
  message:
    'A review of a child protection plan has no day (CPPreviewDate), or one the calendar does not have. Write the day, or take the empty review out.',
  fields: ['CPPreviewDate'],
  each: 'Reviews',
  // A review without a valid CPPreviewDate.
  breaks: ({ CPPreviewDate }) => Number.isNaN(CPPreviewDate),
  examples: [
    {
      title: 'a day, none, and one the calendar does not have',
      given: {
        Reviews: `
            | LAchildID | CINdetailsID | CPPID | CPPreviewDate
            | one       | 1            | 1     | 2025-05-01
          ✗ | two       | 1            | 1     |
          ✗ | three     | 1            | 1     | 2025-02-30`
      }
    }
  ]
})
