import { isWeekend } from '../days/weekend.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8875',
  message:
    'The initial conference of a section 47 enquiry (DateOfInitialCPC) was held on a Saturday or Sunday. Mend the day.',
  fields: ['DateOfInitialCPC'],
  each: 'Section47',
  // DateOfInitialCPC is a Saturday or Sunday.
  breaks: ({ DateOfInitialCPC }) => isWeekend(DateOfInitialCPC),
  examples: [
    {
      title: 'Friday to Monday, and no day',
      given: {
        Section47: `
            | LAchildID | DateOfInitialCPC
            | one       | 2025-05-02
          ✗ | two       | 2025-05-03
          ✗ | three     | 2025-05-04
            | four      | 2025-05-05
            | five      |
            | six       | 2025-02-30`
      }
    }
  ]
})
