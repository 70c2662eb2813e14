import { beginningWithinAnother } from '../days/overlaps.js'
import { groupsBy } from '../notions/groups.js'
import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8863Q',
  severity: 'query',
  message:
    'An assessment began (AssessmentActualStartDate) while another of the same case was not yet authorised (AssessmentAuthorisationDate). Mend whichever day is wrong, or explain.',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  of: 'Assessments',
  find: (child, { end }) =>
    // Within one CINdetails, AssessmentActualStartDate on or between those of another assessment:
    [...groupsBy(child.Assessments, ({ CINdetailsID }) => CINdetailsID).values()].flatMap(assessments =>
      beginningWithinAnother(
        assessments,
        ({ AssessmentActualStartDate }) => AssessmentActualStartDate,
        // to a) its AssessmentAuthorisationDate, or b) the reference date where it has none.
        each => (each.holds('AssessmentAuthorisationDate') ? each.AssessmentAuthorisationDate : end)
      )
    ),
  examples: [
    {
      title: 'begun on the day another was authorised, the day after, on the day it began, and the day before',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate | AssessmentAuthorisationDate
          ✗ | one       | 1            | 2025-05-01                | 2025-06-01
          ✗ | one       | 1            | 2025-06-01                | 2025-07-01
            | two       | 1            | 2025-05-01                | 2025-06-01
            | two       | 1            | 2025-06-02                | 2025-07-01
          ✗ | three     | 1            | 2025-05-01                | 2025-06-01
          ✗ | three     | 1            | 2025-05-01                | 2025-05-01
            | four      | 1            | 2025-05-01                | 2025-06-01
            | four      | 1            | 2025-04-30                | 2025-04-30`
      }
    },
    {
      title: 'begun while another is open, on the last day of the year and after it',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate | AssessmentAuthorisationDate
          ✗ | one       | 1            | 2025-05-01                |
          ✗ | one       | 1            | 2026-03-31                |
            | two       | 1            | 2025-05-01                |
            | two       | 1            | 2026-04-01                |`
      }
    },
    {
      title: 'in different cases; days that cannot be read',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate | AssessmentAuthorisationDate
            | one       | 1            | 2025-05-01                | 2025-07-01
            | one       | 2            | 2025-06-01                | 2025-07-01
            | two       | 1            | 2025-05-01                | 2025-02-30
            | two       | 1            | 2025-06-01                | 2025-07-01
            | two       | 1            |                           |`
      }
    },
    {
      title: 'two within a third, and one that ended before it began',
      given: {
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate | AssessmentAuthorisationDate
          ✗ | one       | 1            | 2025-08-01                | 2025-08-10
          ✗ | one       | 1            | 2025-05-01                | 2025-09-01
          ✗ | one       | 1            | 2025-06-01                | 2025-06-10
            | one       | 1            | 2025-09-02                | 2025-09-01
            | one       | 1            | 2025-10-01                | 2025-10-01`
      }
    }
  ]
})
