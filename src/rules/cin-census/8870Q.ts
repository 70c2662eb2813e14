import { isWeekend } from '../days/weekend.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8870Q',
  severity: 'query',
  message:
    'The day by which an initial conference is due (InitialCPCtarget) is a Saturday or Sunday. Mend the day, or explain.',
  fields: ['InitialCPCtarget'],
  each: 'Section47',
  // InitialCPCtarget is a Saturday or Sunday.
  breaks: ({ InitialCPCtarget }) => isWeekend(InitialCPCtarget),
  examples: [
    {
      title: 'Friday to Monday, days before 1970, and no day',
      given: {
        Section47: `
            | LAchildID | InitialCPCtarget
            | one       | 2025-05-02
          ✗ | two       | 2025-05-03
          ✗ | three     | 2025-05-04
            | four      | 2025-05-05
          ✗ | five      | 1969-12-28
            | six       | 1969-12-29
            | seven     |
            | eight     | 2025-02-30`
      }
    }
  ]
})
