import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8696',
  message:
    'An assessment was authorised (AssessmentAuthorisationDate) outside the year of the census. Mend the day, or leave the assessment out.',
  fields: ['AssessmentAuthorisationDate', 'ReferenceDate'],
  each: 'Assessments',
  // AssessmentAuthorisationDate present and outside the census year.
  breaks: ({ AssessmentAuthorisationDate }, _, { start, end }) =>
    AssessmentAuthorisationDate < start || AssessmentAuthorisationDate > end,
  examples: [
    {
      title: 'the first and last day of the year, the days outside, and no day',
      given: {
        Assessments: `
            | LAchildID | AssessmentAuthorisationDate
          ✗ | one       | 2025-03-31
            | two       | 2025-04-01
            | three     | 2026-03-31
          ✗ | four      | 2026-04-01
            | five      |
            | six       | 2025-02-30`
      }
    }
  ]
})
