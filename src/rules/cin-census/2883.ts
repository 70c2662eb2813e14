import { returnRule } from '../return/cin-return.js'

export default returnRule({
  code: '2883',
  message:
    'More child protection plans began in the year (CPPstartDate) than conferences were held to begin them (DateOfInitialCPC). Look for plans without a conference, and for conferences without a day.',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  needs: ['ChildProtectionPlans', 'CINdetails', 'Section47'],
  findIn: ({ ChildProtectionPlans, CINdetails, Section47 }, collection) => {
    // The number of plans whose CPPstartDate lies in the census year
    const plans = ChildProtectionPlans.filter(({ CPPstartDate }) => collection.holds(CPPstartDate)).length
    // must be at most the number of DateOfInitialCPC in it, those of CINdetails and those of Section47 together.
    const held = [CINdetails, Section47].map(
      rows => rows.filter(({ DateOfInitialCPC }) => collection.holds(DateOfInitialCPC)).length
    )
    return plans > held[0]! + held[1]!
  },
  examples: [
    {
      title: 'three plans of the year, and one conference of CINdetails and one of Section47 in it',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
            | one       | 1            | 2025-04-01
            | two       | 1            | 2025-06-01
            | three     | 1            | 2026-03-31`,
        CINdetails: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
            | one       | 1            | 2025-04-01
            | two       | 1            | 2025-03-31`,
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
            | two       | 1            | 2026-04-01
            | two       | 1            |
            | three     | 1            | 2026-03-31`
      },
      whole: true
    },
    {
      title: 'as many conferences as plans; plans before and after the year, or on no day, are not counted',
      given: {
        ChildProtectionPlans: `
            | LAchildID | CINdetailsID | CPPstartDate
            | one       | 1            | 2025-04-01
            | two       | 1            | 2025-03-31
            | three     | 1            | 2026-04-01
            | four      | 1            | 2025-02-30
            | five      | 1            | 2026-03-31`,
        CINdetails: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
            | one       | 1            | 2025-04-01`,
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
            | three     | 1            | 2026-03-31`
      }
    }
  ]
})
