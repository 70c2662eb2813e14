import { factorsOf } from '../notions/assessment-factors.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8898',
  message: 'An assessment gives a factor more than once (AssessmentFactors). Keep one of them.',
  fields: ['AssessmentFactors'],
  each: 'Assessments',
  uses: ['AssessmentFactorsList'],
  breaks: (assessment, child, collection) => {
    const { kinds, count } = factorsOf(assessment, child, collection)
    // A factor appears more than once for an assessment.
    return kinds.size < count
  },
  examples: [
    {
      title: 'the same twice on one assessment, and on two',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID
          ✗ | one       | 1            | 1
            | one       | 1            | 2
            | one       | 2            | 1
            | two       | 1            | 1`,
        AssessmentFactorsList: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactor
            | one       | 1            | 1            | 1A
            | one       | 1            | 1            | 2A
            | one       | 1            | 1            | 1a
            | one       | 1            | 2            | 1A
            | one       | 2            | 1            | 1A`
      }
    },
    {
      title: 'factors in a column of the assessment',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactors
          ✗ | one       | 1            | 1            | ['1A', '2A', '1A']
            | two       | 1            | 1            | 1A,2A
            | three     | 1            | 1            |`
      }
    }
  ]
})
