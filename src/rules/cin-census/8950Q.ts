import { factorsOf } from '../notions/assessment-factors.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8950Q',
  severity: 'query',
  message:
    'An assessment gives sexual abuse by the old code (AssessmentFactors 19A). Choose 19B (by a child) or 19C (by an adult) instead, or explain.',
  fields: ['AssessmentFactors'],
  since: '2024-25',
  each: 'Assessments',
  uses: ['AssessmentFactorsList'],
  // An assessment with factor 19A.
  breaks: (assessment, child, collection) => factorsOf(assessment, child, collection).kinds.has('19A'),
  examples: [
    {
      title: 'factors as a list of their own',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID
          ✗ | one       | 1            | 1
            | one       | 1            | 2
            | two       | 1            | 1`,
        AssessmentFactorsList: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactor
            | one       | 1            | 1            | 1A
            | one       | 1            | 1            | 19a
            | one       | 1            | 2            | 19B`
      }
    },
    {
      title: 'factors in a column of the assessment',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactors
          ✗ | one       | 1            | 1            | ['1A', '19A']
            | two       | 1            | 1            | 19B,19C
            | three     | 1            | 1            |`
      }
    }
  ]
})
