import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '2884',
  message:
    'The same first child protection conference (DateOfInitialCPC) stands both with an enquiry and with the spell in need itself. Keep it with the enquiry, and leave it out of CINdetails.',
  fields: ['DateOfInitialCPC'],
  of: 'Section47',
  needs: ['CINdetails'],
  // A Section47 and a CINdetails row of one child with the same DateOfInitialCPC; both are flagged.
  find: child => {
    const [enquiries, spells] = [child.Section47, child.CINdetails].map(
      rows => new Set(rows.map(({ DateOfInitialCPC }) => DateOfInitialCPC).filter(day => !Number.isNaN(day)))
    )
    return [
      ...child.Section47.filter(({ DateOfInitialCPC }) => spells!.has(DateOfInitialCPC)),
      ...child.CINdetails.filter(({ DateOfInitialCPC }) => enquiries!.has(DateOfInitialCPC))
    ]
  },
  examples: [
    {
      title:
        'the same day in one spell and in two spells of a child, different days, no days, and the day of another child',
      given: {
        Section47: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
          ✗ | one       | 1            | 2025-05-10
            | one       | 1            | 2025-05-11
          ✗ | two       | 1            | 2025-05-10
            | three     | 1            |
            | four      | 1            | 2025-02-30
            | five      | 1            | 2025-05-10`,
        CINdetails: `
            | LAchildID | CINdetailsID | DateOfInitialCPC
          ✗ | one       | 1            | 2025-05-10
            | two       | 1            | 2025-05-12
          ✗ | two       | 2            | 2025-05-10
            | three     | 1            |
            | four      | 1            | 2025-02-30
            | five      | 1            |`
      }
    }
  ]
})
