import { assessmentFactor } from '../../sources/code-sets/assessment-factor.js'
import { factorsOf } from '../notions/assessment-factors.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8897Q',
  severity: 'query',
  message:
    'An assessment authorised in the year of the census (AssessmentAuthorisationDate) has no factors, or one that is no code of the census (AssessmentFactors). Write what it found, 21 for nothing, or explain.',
  fields: ['AssessmentAuthorisationDate', 'AssessmentFactors'],
  each: 'Assessments',
  uses: ['AssessmentFactorsList'],
  breaks: (assessment, child, collection) => {
    // AssessmentAuthorisationDate is on or after the first day of the census year,
    if (!(assessment.AssessmentAuthorisationDate >= collection.start)) return false
    const { kinds } = factorsOf(assessment, child, collection)
    // and there are no factors, or one is no code of the list.
    return kinds.size === 0 || ![...kinds].every(factor => isCode(assessmentFactor, factor, collection.year))
  },
  examples: [
    {
      title: 'authorised on the first day of the year, the day before, and not, without factors',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentAuthorisationDate
          ✗ | one       | 1            | 1            | 2025-04-01
            | two       | 1            | 1            | 2025-03-31
            | three     | 1            | 1            |
            | four      | 1            | 1            | 2025-02-30
            | five      | 1            | 1            | 2025-04-01`,
        AssessmentFactorsList: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactor
            | five      | 1            | 1            | 1A`
      }
    },
    {
      title: 'factors of the list, and others',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentAuthorisationDate
            | one       | 1            | 1            | 2025-05-01
          ✗ | one       | 1            | 2            | 2025-05-01
          ✗ | two       | 1            | 1            | 2025-05-01`,
        AssessmentFactorsList: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactor
            | one       | 1            | 1            | 1A
            | one       | 1            | 1            | 24a
            | one       | 1            | 2            | 1A
            | one       | 1            | 2            | 99Z
            | two       | 1            | 1            |`
      }
    },
    {
      title: 'factors in a column of the assessment',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentAuthorisationDate | AssessmentFactors
            | one       | 1            | 1            | 2025-05-01                  | ['1A', '24A']
          ✗ | two       | 1            | 1            | 2025-05-01                  | 1A,99Z
          ✗ | three     | 1            | 1            | 2025-05-01                  |`
      }
    }
  ]
})
