import { rowRule, sameDetails } from '../return/cin-return.js'

export default rowRule({
  code: '2991Q',
  severity: 'query',
  message:
    'An enquiry into harm has no assessment in the same spell in need (CINdetailsID). Add the assessment, or say why there was none.',
  fields: ['CINdetailsID'],
  each: 'Section47',
  needs: ['Assessments'],
  // If a Section47 is present then an Assessments should be present in the same CINdetails.
  breaks: (enquiry, child) => sameDetails(child, 'Assessments', enquiry).length === 0,
  examples: [
    {
      title: 'with an assessment, with one in another spell, and with none',
      given: {
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate
            | one       | 1            | 2025-05-10
          ✗ | two       | 1            | 2025-05-10
          ✗ | three     | 1            | 2025-05-10`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate
            | one       | 1            |
            | two       | 2            | 2025-05-10
            | four      | 1            | 2025-05-10`
      }
    }
  ]
})
