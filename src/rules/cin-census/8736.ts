import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8736',
  message:
    'An assessment that is not authorised (AssessmentAuthorisationDate) began outside the year of the census (AssessmentActualStartDate). Write the day it was authorised, or mend the day it began.',
  fields: ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'],
  each: 'Assessments',
  breaks: (assessment, _, { start, end }) =>
    // There is no AssessmentAuthorisationDate,
    !assessment.holds('AssessmentAuthorisationDate') &&
    // and AssessmentActualStartDate is outside the census year.
    (assessment.AssessmentActualStartDate < start || assessment.AssessmentActualStartDate > end),
  examples: [
    {
      title: 'begun on the first and last day of the year, on the days outside, and on no day; authorised',
      given: {
        Assessments: `
            | LAchildID | AssessmentActualStartDate | AssessmentAuthorisationDate
          ✗ | one       | 2025-03-31                |
            | two       | 2025-04-01                |
            | three     | 2026-03-31                |
          ✗ | four      | 2026-04-01                |
            | five      |                           |
            | six       | 2025-02-30                |
            | seven     | 2025-03-31                | 2025-04-30`
      }
    }
  ]
})
