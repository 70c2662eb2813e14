import { childRule } from '../return/cin-return.js'

export default childRule({
  code: '8585Q',
  severity: 'query',
  message:
    'The case was closed because the child died (ReasonForClosure RC2), but no readable day of death is given (PersonDeathDate). Write the day, or correct the reason.',
  fields: ['ReasonForClosure', 'PersonDeathDate'],
  of: 'CINdetails',
  needs: ['ChildIdentifiers'],
  find: child => {
    // Where ReasonForClosure is RC2
    const died = child.CINdetails.filter(({ ReasonForClosure }) => ReasonForClosure === 'RC2')
    // a valid PersonDeathDate must be present.
    const known = child.ChildIdentifiers.some(({ PersonDeathDate }) => !Number.isNaN(PersonDeathDate))
    return died.length === 0 || known ? [] : [...died, ...child.ChildIdentifiers]
  },
  examples: [
    {
      title: 'closed by death with a day of death, without, with no day of the calendar, and without identifiers',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonDeathDate
            | one       | 2025-05-10
          ✗ | two       |
          ✗ | three     | 2025-02-30
            | four      |
            | five      |`,
        CINdetails: `
            | LAchildID | CINdetailsID | ReasonForClosure
            | one       | 1            | RC2
          ✗ | two       | 1            | rc2
            | two       | 2            | RC7
          ✗ | three     | 1            | RC2
            | four      | 1            | RC7
            | five      | 1            |
          ✗ | six       | 1            | RC2`
      }
    }
  ]
})
