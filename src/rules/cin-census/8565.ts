import { outOfOrder } from '../days/day-order.js'
import { spellsInNeed } from '../notions/cin-facts.js'
import { childRule, sameDetails } from '../return/cin-return.js'

export default childRule({
  code: '8565',
  message:
    'Something of a spell in need happened after the case was closed (CINclosureDate): an assessment, an enquiry, a conference or a plan. Mend that day, or the day of closing.',
  fields: [
    'CINclosureDate',
    'DateOfInitialCPC',
    'AssessmentActualStartDate',
    'AssessmentAuthorisationDate',
    'S47ActualStartDate',
    'CPPendDate',
    'CINPlanStartDate',
    'CINPlanEndDate'
  ],
  of: 'CINdetails',
  uses: ['Assessments', 'CINplanDates', 'ChildProtectionPlans', 'Section47'],
  find: child =>
    spellsInNeed(child).flatMap(spell => {
      // If CINclosureDate is present,
      const closed = sameDetails(child, 'CINdetails', spell).filter(details => !Number.isNaN(details.CINclosureDate))
      if (closed.length === 0) return []
      const closure = (details: { readonly CINclosureDate: number }) => details.CINclosureDate
      const assessments = sameDetails(child, 'Assessments', spell)
      const enquiries = sameDetails(child, 'Section47', spell)
      const protection = sameDetails(child, 'ChildProtectionPlans', spell)
      const plans = sameDetails(child, 'CINplanDates', spell)
      // it must be on or after each of these days that is present, DateOfInitialCPC being that of either table.
      return [
        ...outOfOrder(assessments, row => row.AssessmentActualStartDate, closed, closure),
        ...outOfOrder(assessments, row => row.AssessmentAuthorisationDate, closed, closure),
        ...outOfOrder(enquiries, row => row.S47ActualStartDate, closed, closure),
        ...outOfOrder(enquiries, row => row.DateOfInitialCPC, closed, closure),
        ...closed.filter(row => row.DateOfInitialCPC > row.CINclosureDate),
        ...outOfOrder(protection, row => row.CPPendDate, closed, closure),
        ...outOfOrder(plans, row => row.CINPlanStartDate, closed, closure),
        ...outOfOrder(plans, row => row.CINPlanEndDate, closed, closure)
      ]
    }),
  examples: [
    {
      title: 'each of the days a day after the closing, and all of them on it',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINclosureDate | DateOfInitialCPC
            | none      | 1            | 2025-05-10     | 2025-05-10
          ✗ | one       | 1            | 2025-05-10     |
          ✗ | two       | 1            | 2025-05-10     |
          ✗ | three     | 1            | 2025-05-10     |
          ✗ | four      | 1            | 2025-05-10     |
          ✗ | five      | 1            | 2025-05-10     | 2025-05-11
          ✗ | six       | 1            | 2025-05-10     |
          ✗ | seven     | 1            | 2025-05-10     |
          ✗ | eight     | 1            | 2025-05-10     |`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate | AssessmentAuthorisationDate
            | none      | 1            | 2025-05-10                | 2025-05-10
          ✗ | one       | 1            | 2025-05-11                |
          ✗ | two       | 1            | 2025-05-01                | 2025-05-11`,
        Section47: `
            | LAchildID | CINdetailsID | S47ActualStartDate | DateOfInitialCPC
            | none      | 1            | 2025-05-10         | 2025-05-10
          ✗ | three     | 1            | 2025-05-11         |
          ✗ | four      | 1            | 2025-05-01         | 2025-05-11`,
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate | CPPendDate
            | none      | 1            | 2025-05-11   | 2025-05-10
          ✗ | six       | 1            | 2025-05-01   | 2025-05-11`,
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
            | none      | 1            | 2025-05-10       | 2025-05-10
          ✗ | seven     | 1            | 2025-05-11       |
          ✗ | eight     | 1            | 2025-05-01       | 2025-05-11
            | eight     | 1            | 2025-04-01       | 2025-04-11`
      }
    },
    {
      title: 'a spell not closed, one closed on no day, a later spell, and days that cannot be read',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINclosureDate | DateOfInitialCPC
            | one       | 1            |                | 2025-05-11
            | two       | 1            | 2025-02-30     | 2025-05-11
            | three     | 1            | 2025-05-10     |
            | three     | 2            |                |
            | four      | 1            | 2025-05-10     | 2025-05-32`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate | AssessmentAuthorisationDate
            | one       | 1            | 2025-05-11                |
            | two       | 1            | 2025-05-11                |
            | three     | 2            | 2025-05-11                |
            | four      | 1            | 2025-05-32                |`,
        Section47: '| LAchildID | CINdetailsID | S47ActualStartDate | DateOfInitialCPC',
        ChildProtectionPlans: '| LAchildID | CINdetailsID | CPPstartDate | CPPendDate',
        CINplanDates: '| LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate'
      }
    },
    {
      title: 'an id that stands twice in the return is looked at all the same',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINclosureDate
            | one       | 1            | 2025-08-10
          ✗ | one       | 1            | 2025-05-10`,
        Assessments: `
            | LAchildID | CINdetailsID | AssessmentActualStartDate
          ✗ | one       | 1            | 2025-05-11`,
        Section47: '| LAchildID | CINdetailsID | S47ActualStartDate | DateOfInitialCPC',
        ChildProtectionPlans: '| LAchildID | CINdetailsID | CPPstartDate | CPPendDate',
        CINplanDates: '| LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate'
      }
    },
    {
      title: 'without any table but one',
      given: {
        CINdetails: `
            | LAchildID | CINdetailsID | CINclosureDate
          ✗ | one       | 1            | 2025-05-10`,
        CINplanDates: `
            | LAchildID | CINdetailsID | CINPlanStartDate | CINPlanEndDate
          ✗ | one       | 1            | 2025-05-01       | 2025-05-11`
      }
    }
  ]
})
