import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '104',
  message:
    'The day the child stopped being an unaccompanied asylum-seeking child (DUC) is not a day of the calendar, or lies before this year. Mend the day, or take the row out if the status ended in an earlier year.',
  fields: ['DUC'],
  each: 'UASC',
  // UASC row with DUC present and not a valid date, or before the start.
  breaks: (row, _, { start }) => (row.holds('DUC') && Number.isNaN(row.DUC)) || row.DUC < start,
  examples: [
    {
      title: 'no day of the calendar, the day before the year, its first day, and a blank',
      given: {
        UASC: `
            | CHILD | DUC
          ✗ | one   | 31/02/2026
          ✗ | two   | 31/03/2025
            | three | 01/04/2025
            | four  |`
      }
    }
  ]
})
