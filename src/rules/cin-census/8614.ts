import { factorsOf } from '../notions/assessment-factors.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8614',
  message:
    'An assessment that is not authorised (AssessmentAuthorisationDate) already has factors (AssessmentFactors). Write the day it was authorised, or take the factors out.',
  fields: ['AssessmentAuthorisationDate', 'AssessmentFactors'],
  each: 'Assessments',
  uses: ['AssessmentFactorsList'],
  breaks: (assessment, child, collection) =>
    // AssessmentAuthorisationDate is null,
    Number.isNaN(assessment.AssessmentAuthorisationDate) &&
    // and AssessmentFactors is not.
    factorsOf(assessment, child, collection).count > 0,
  examples: [
    {
      title: 'factors as a list of their own',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentAuthorisationDate
          ✗ | one       | 1            | 1            |
            | one       | 1            | 2            | 2025-05-01
            | one       | 2            | 1            |
          ✗ | two       | 1            | 1            | 2025-02-30`,
        AssessmentFactorsList: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactor
            | one       | 1            | 1            | 1A
            | one       | 1            | 2            | 1A
            | two       | 1            | 1            | 2A`
      }
    },
    {
      title: 'factors in a column of the assessment',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentAuthorisationDate | AssessmentFactors
          ✗ | one       | 1            | 1            |                             | ['1A', '2B']
            | two       | 1            | 1            | 2025-05-01                  | 1A
            | three     | 1            | 1            |                             |
            | four      | 1            | 1            |                             | []`
      }
    }
  ]
})
