import { workingDaysBefore } from '../days/working-days-before.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8670Q',
  severity: 'query',
  message:
    'An assessment has been open for more than 45 working days (AssessmentActualStartDate). Write the day it was authorised if it is finished, or explain.',
  fields: ['AssessmentActualStartDate'],
  each: 'Assessments',
  breaks: (assessment, _, { end }) =>
    // AssessmentAuthorisationDate is not present,
    !assessment.holds('AssessmentAuthorisationDate') &&
    // and AssessmentActualStartDate is before the reference date less 45 working days.
    assessment.AssessmentActualStartDate < workingDaysBefore(end, 45),
  examples: [
    {
      title: 'begun 46 and 45 working days before the last day of the year; authorised; no readable start',
      given: {
        Assessments: `
            | LAchildID | AssessmentActualStartDate | AssessmentAuthorisationDate
          ✗ | one       | 2026-01-26                |
            | two       | 2026-01-27                |
            | three     | 2026-01-26                | 2026-03-30
            | four      |                           |
            | five      | 2026-02-30                |`
      }
    }
  ]
})
