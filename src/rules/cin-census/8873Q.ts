import { factorsOf } from '../notions/assessment-factors.js'
import { sharingDetails } from '../notions/same-details.js'
import { childRule, sameDetails } from '../return/cin-return.js'

export default childRule({
  code: '8873Q',
  severity: 'query',
  message:
    'The only assessment of a case found no factors (AssessmentFactors 21), but the case was not closed for that (ReasonForClosure RC8 or RC9). Mend the reason or the factors, or explain.',
  fields: ['ReasonForClosure', 'AssessmentFactors'],
  of: 'Assessments',
  needs: ['CINdetails'],
  uses: ['AssessmentFactorsList'],
  find: (child, collection) =>
    sharingDetails(
      // ReasonForClosure is neither RC8 nor RC9,
      child.CINdetails.filter(({ ReasonForClosure }) => ReasonForClosure !== 'RC8' && ReasonForClosure !== 'RC9'),
      child.Assessments.filter(
        assessment =>
          // there is one assessment only,
          sameDetails(child, 'Assessments', assessment).length === 1 &&
          // and its factor is 21.
          factorsOf(assessment, child, collection).kinds.has('21')
      )
    ),
  examples: [
    {
      title: 'one assessment without factors, by the reason the case closed',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReasonForClosure
          ✗ | one       | 1            | RC7
            | two       | 1            | RC8
            | three     | 1            | rc9
          ✗ | four      | 1            |`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID
          ✗ | one       | 1            | 1
            | two       | 1            | 1
            | three     | 1            | 1
          ✗ | four      | 1            | 1`,
        AssessmentFactorsList: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactor
            | one       | 1            | 1            | 21
            | two       | 1            | 1            | 21
            | three     | 1            | 1            | 21
            | four      | 1            | 1            | 21`
      }
    },
    {
      title: 'two assessments in one case, one in each of two, and another factor',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReasonForClosure
            | one       | 1            | RC7
          ✗ | two       | 1            | RC7
            | two       | 2            | RC8
            | three     | 1            | RC7`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentID | AssessmentFactors
            | one       | 1            | 1            | 21
            | one       | 1            | 2            | 21
          ✗ | two       | 1            | 1            | ['21']
            | two       | 2            | 1            | 21
            | three     | 1            | 1            | 20`
      }
    }
  ]
})
