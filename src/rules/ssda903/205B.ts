import { yearsAfter } from '../days/years-after.js'
import { birthInHeader } from '../notions/care-facts.js'
import { isUnaccompanied, wasUnaccompanied } from '../notions/unaccompanied-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '205B',
  message:
    "The child is an unaccompanied asylum seeker in both years, but the day that ends (DUC) is neither in this year nor last year's day, or last year's was not the 18th birthday. Mend the day.",
  fields: ['DUC', 'UASC'],
  of: 'UASC',
  needs: ['UASC_last'],
  uses: ['Header', 'Header_last'],
  find: (child, collection) => {
    // Child unaccompanied in both years:
    if (!isUnaccompanied(child) || !wasUnaccompanied(child)) return []
    const lastYear = new Set(child.UASC_last.map(({ DUC }) => DUC))
    // error if this year's DUC is not within the year and is not equal to last year's DUC,
    const strays = child.UASC.some(({ DUC }) => !collection.holds(DUC) && !lastYear.has(DUC))
    // or last year's DUC is not the 18th birthday.
    const birth = birthInHeader(child) || child.UASC[0]!.DOB
    const wasBirthday = lastYear.has(yearsAfter(birth, 18)) && !Number.isNaN(birth)
    return strays || !wasBirthday ? [...child.UASC, ...child.Header] : []
  },
  examples: [
    {
      title: "last year the 18th birthday, this year a day on the edges of the year or last year's",
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 01/06/2008
            | two   | 01/06/2008
            | three | 01/06/2008
          ✗ | four  | 01/06/2008
            | five  | 01/06/2008
          ✗ | six   | 01/06/2008`,
        UASC: `
            | CHILD | DUC
          ✗ | one   | 31/03/2025
            | two   | 01/04/2025
            | three | 31/03/2026
          ✗ | four  | 01/04/2026
            | five  | 01/06/2026
          ✗ | six   |`,
        Header_last: `
            | CHILD
            | one
            | two
            | three
            | four
            | five
            | six`,
        UASC_last: `
            | CHILD | DUC
            | one   | 01/06/2026
            | two   | 01/06/2026
            | three | 01/06/2026
            | four  | 01/06/2026
            | five  | 01/06/2026
            | six   | 01/06/2026`
      }
    },
    {
      title: 'last year a day off the 18th birthday, no day, or no day of birth to tell; and a child of one year only',
      given: {
        Header: `
            | CHILD | DOB
          ✗ | one   | 01/06/2008
          ✗ | two   | 01/06/2008
          ✗ | three |
            | four  | 01/06/2008`,
        UASC: `
            | CHILD | DUC
          ✗ | one   | 01/05/2025
          ✗ | two   | 01/05/2025
          ✗ | three |
            | four  | 01/05/2024`,
        Header_last: `
            | CHILD
            | one
            | two
            | three
            | four`,
        UASC_last: `
            | CHILD | DUC
            | one   | 31/05/2026
            | two   |
            | three |`
      }
    },
    {
      title: 'without the header of either year, the table of unaccompanied children says it all',
      given: {
        UASC: `
            | CHILD | DOB        | DUC
            | one   | 01/06/2008 | 01/06/2026
          ✗ | two   | 01/06/2008 | 02/06/2026`,
        UASC_last: `
            | CHILD | DUC
            | one   | 01/06/2026
            | two   | 01/06/2026`
      }
    }
  ]
})
