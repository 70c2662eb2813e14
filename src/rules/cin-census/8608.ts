import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8608',
  message:
    'An assessment was authorised (AssessmentAuthorisationDate) before it started (AssessmentActualStartDate). Mend whichever day is wrong.',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  each: 'Assessments',
  // If present, AssessmentAuthorisationDate must be on or after AssessmentActualStartDate.
  breaks: ({ AssessmentActualStartDate, AssessmentAuthorisationDate }) =>
    AssessmentAuthorisationDate < AssessmentActualStartDate,
  examples: [
    {
      title: 'authorised the day before the start, on the day, after it, and without days that can be read',
      given: {
        Assessments: `
            | LAchildID | AssessmentActualStartDate | AssessmentAuthorisationDate
          ✗ | one       | 2025-05-10                | 2025-05-09
            | two       | 2025-05-10                | 2025-05-10
            | three     | 2025-05-10                | 2025-05-11
            | four      | 2025-05-10                |
            | five      | 2025-05-10                | 2025-02-30
            | six       |                           | 2025-05-09`
      }
    }
  ]
})
