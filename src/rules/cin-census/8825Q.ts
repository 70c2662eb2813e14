import { rowRule, sameDetails } from '../return/cin-return.js'

export default rowRule({
  code: '8825Q',
  severity: 'query',
  message:
    'A case is said to have closed after an assessment (ReasonForClosure RC8 or RC9) and has none. Add the assessment, choose another reason, or explain.',
  fields: ['ReasonForClosure'],
  each: 'CINdetails',
  needs: ['Assessments'],
  breaks: (details, child) =>
    // ReasonForClosure is RC8 or RC9,
    (details.ReasonForClosure === 'RC8' || details.ReasonForClosure === 'RC9') &&
    // and there is no assessment.
    sameDetails(child, 'Assessments', details).length === 0,
  examples: [
    {
      title: 'closed after an assessment, with one, without, and with one of another case',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | ReasonForClosure
            | one       | 1            | RC8
          ✗ | one       | 2            | RC8
          ✗ | two       | 1            | rc9
            | three     | 1            | RC7
            | four      | 1            |`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate
            | one       | 1            | 2025-05-01`
      }
    }
  ]
})
