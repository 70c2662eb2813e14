import { latestDay } from '../days/latest-day.js'
import { yearsAfter } from '../days/years-after.js'
import { type CinRow, childRule } from '../return/cin-return.js'

export default childRule({
  code: '8775Q',
  severity: 'query',
  message:
    'A person over 25 (PersonBirthDate) has a case that is open or closed after they turned 25 (CINclosureDate). Mend whichever day is wrong, or explain.',
  fields: ['PersonBirthDate', 'CINclosureDate'],
  of: 'ChildIdentifiers',
  needs: ['CINdetails'],
  find: (child, { end }) => {
    // PersonBirthDate is before the reference date less 25 years,
    const grown = child.ChildIdentifiers.filter(({ PersonBirthDate }) => PersonBirthDate < yearsAfter(end, -25))
    const first = grown.reduce((least, row) => Math.min(least, birthday(row)), Number.POSITIVE_INFINITY)
    const last = latestDay(child.CINdetails, closed)
    return [
      // and CINclosureDate is after the 25th birthday, or null.
      ...grown.filter(row => last > birthday(row)),
      ...child.CINdetails.filter(row => closed(row) > first)
    ]
  },
  examples: [
    {
      title: 'born 25 years before the last day of the year, and a day earlier, with cases still open',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate
          ✗ | one       | 2001-03-30
            | two       | 2001-03-31
            | three     |
            | four      | 2001-02-30`,
        CINdetails: `
            | LAchildID | CINclosureDate
          ✗ | one       |
            | two       |
            | three     |
            | four      |`
      }
    },
    {
      title: 'closed on the 25th birthday, the day after, and on a day that cannot be read',
      given: {
        ChildIdentifiers: `
            | LAchildID | PersonBirthDate
            | one       | 2000-05-01
          ✗ | two       | 2000-05-01
            | three     | 2000-05-01`,
        CINdetails: `
            | LAchildID | CINclosureDate
            | one       | 2025-05-01
          ✗ | two       | 2025-05-02
            | two       | 2025-04-30
            | three     | 2025-02-30`
      }
    }
  ]
})

function birthday({ PersonBirthDate }: CinRow<'ChildIdentifiers'>): number {
  return yearsAfter(PersonBirthDate, 25)
}

/** The day a case closed; one that is open is held to close on none. */
function closed(details: CinRow<'CINdetails'>): number {
  return details.holds('CINclosureDate') ? details.CINclosureDate : Number.POSITIVE_INFINITY
}
