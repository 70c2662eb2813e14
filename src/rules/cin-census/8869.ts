import { factorsOf } from '../notions/assessment-factors.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8869',
  message:
    'An assessment is said to have found no factors (AssessmentFactors 21) and also has others, or says so twice. Take out whichever is wrong.',
  fields: ['AssessmentFactors'],
  each: 'Assessments',
  uses: ['AssessmentFactorsList'],
  breaks: (assessment, child, collection) => {
    const { kinds, count } = factorsOf(assessment, child, collection)
    // A factor is 21, and it is not the only one given.
    return kinds.has('21') && count > 1
  },
  examples: [
    {
      title: 'factors as a list of their own',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID
          ✗ | one       | 1            | 1
            | one       | 1            | 2
            | one       | 2            | 1
          ✗ | two       | 1            | 1`,
        AssessmentFactorsList: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactor
            | one       | 1            | 1            | 21
            | one       | 1            | 1            | 1A
            | one       | 1            | 2            | 21
            | one       | 2            | 1            | 1A
            | one       | 2            | 1            | 2A
            | two       | 1            | 1            | 21
            | two       | 1            | 1            | 21`
      }
    },
    {
      title: 'factors in a column of the assessment, written in several ways',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactors
          ✗ | one       | 1            | 1            | 21,1A
          ✗ | two       | 1            | 1            | ['1A', '21']
          ✗ | three     | 1            | 1            | ["21", "1a"]
            | four      | 1            | 1            | 21
            | five      | 1            | 1            | ['21']
            | six       | 1            | 1            | 1A, 2A
            | seven     | 1            | 1            |`
      }
    },
    {
      title: 'a list without rows beside a filled column, and the list before the column',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactors
          ✗ | one       | 1            | 1            | 21,1A
            | two       | 1            | 1            | 21,1A`,
        AssessmentFactorsList: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactor
            | two       | 1            | 1            | 21
            | two       | 1            | 1            |`
      }
    }
  ]
})
