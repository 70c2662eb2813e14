import { yearsAfter } from '../days/years-after.js'
import { isUnaccompanied, wasUnaccompanied } from '../notions/unaccompanied-facts.js'
import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '205A',
  message:
    "The child was an unaccompanied asylum seeker in last year's return and is none this year, but the day that ended (DUC) does not lie in last year or is given again this year. Mend the day, or whether the child still is one (UASC).",
  fields: ['CHILD', 'UASC'],
  of: 'Header',
  needs: ['UASC', 'UASC_last'],
  uses: ['Header_last'],
  find: (child, { start }) => {
    // Child unaccompanied last year (UASC 1) but not this year (not 1):
    if (isUnaccompanied(child) || !wasUnaccompanied(child)) return []
    // error if DUC this year is present,
    const endsNow = child.UASC.some(({ DUC }) => !Number.isNaN(DUC))
    // or last year's DUC is not within last year.
    const lastStart = yearsAfter(start, -1)
    const ended = child.UASC_last.some(({ DUC }) => DUC >= lastStart && DUC < start)
    return endsNow || !ended ? [...child.Header, ...child.UASC] : []
  },
  examples: [
    {
      title: 'ended on the first and last day of last year, a day outside it, never, or on no day of the calendar',
      given: {
        Header: `
            | CHILD
          ✗ | one
            | two
            | three
          ✗ | four
          ✗ | five
          ✗ | six
            | seven
            | eight`,
        UASC: `
            | CHILD | DUC
            | seven |`,
        Header_last: `
            | CHILD
            | one
            | two
            | three
            | four
            | five
            | six
            | seven
            | eight`,
        UASC_last: `
            | CHILD | DUC
            | one   | 31/03/2024
            | two   | 01/04/2024
            | three | 31/03/2025
            | four  | 01/04/2025
            | five  |
            | six   | 31/02/2025
            | seven |`
      }
    },
    {
      title: 'whether a child is unaccompanied as it was sent, and the day given again this year',
      given: {
        Header: `
            | CHILD | UASC
          ✗ | one   | 0
            | two   |
            | three | 1
            | four  | 0`,
        UASC: `
            | CHILD | DUC
          ✗ | one   | 01/06/2024
            | two   |
            | three | 01/06/2024
            | four  | 01/06/2024`,
        Header_last: `
            | CHILD | UASC
            | one   | 1
            | two   | 1
            | three | 1
            | four  | 0`,
        UASC_last: `
            | CHILD | DUC
            | one   | 01/06/2024
            | two   | 01/06/2024
            | three | 01/06/2024
            | four  | 01/06/2024`
      }
    },
    {
      title: "without last year's header, its table of unaccompanied children says it all",
      given: {
        Header: `
            | CHILD
          ✗ | one
            | two
            | three`,
        UASC: `
            | CHILD
            | three`,
        UASC_last: `
            | CHILD | DUC
            | one   |
            | three |`
      }
    }
  ]
})
