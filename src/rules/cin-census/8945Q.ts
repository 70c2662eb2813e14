import { factorsOf } from '../notions/assessment-factors.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8945Q',
  severity: 'query',
  message:
    'An assessment gives physical abuse by the old code (AssessmentFactors 18A). Choose 18B (by a child) or 18C (by an adult) instead, or explain.',
  fields: ['AssessmentFactors'],
  since: '2024-25',
  each: 'Assessments',
  uses: ['AssessmentFactorsList'],
  // An assessment with factor 18A.
  breaks: (assessment, child, collection) => factorsOf(assessment, child, collection).kinds.has('18A'),
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
            | one       | 1            | 1            | 18a
            | one       | 1            | 2            | 18B`
      }
    },
    {
      title: 'factors in a column of the assessment',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactors
          ✗ | one       | 1            | 1            | ['1A', '18A']
            | two       | 1            | 1            | 18B,18C
            | three     | 1            | 1            |`
      }
    }
  ]
})
