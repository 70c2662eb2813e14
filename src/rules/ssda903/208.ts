import { differsFromLastYear } from '../notions/last-year-header.js'
import { isUpn } from '../notions/upn.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '208',
  message:
    "The unique pupil number (UPN) is not the same as in last year's return, and not a change that may happen. Check which is right, and mend it if it is this year's.",
  fields: ['UPN'],
  each: 'Header',
  needs: ['Header_last'],
  // Header row of a child in both years whose UPN differs (case ignored, both null is equal), except:
  breaks: (header, child) => differsFromLastYear(header, child, 'UPN', isOddChange),
  examples: [
    {
      title: 'the same number, another, none any more, and a child in one year only',
      given: {
        Header: `
            | CHILD | UPN
            | one   | A123456789012
          ✗ | two   | B123456789012
          ✗ | three |
          ✗ | four  | UN3
          ✗ | five  | UN1
            | six   |
            | seven | A123456789012`,
        Header_last: `
            | CHILD | UPN
            | one   | a123456789012
            | two   | A123456789012
            | three | A123456789012
            | four  | A123456789012
            | five  | A123456789012
            | six   |
            | eight | A123456789012`
      }
    },
    {
      title: 'from UN1 or nothing to another reason, and from a reason or nothing to a number',
      given: {
        Header: `
            | CHILD  | UPN
            | one    | UN2
            | two    | UN5
            | three  | un4
          ✗ | four   | UN1
          ✗ | five   | UN3
          ✗ | six    |
          ✗ | seven  | UN2
            | eight  | A123456789012
            | nine   | A123456789012
            | ten    | A123456789012
            | eleven | UN4
          ✗ | twelve | A12345678901
          ✗ | thirteen | UN6`,
        Header_last: `
            | CHILD  | UPN
            | one    | UN1
            | two    | UN1
            | three  |
            | four   |
            | five   | UN2
            | six    | UN1
            | seven  | UN3
            | eight  | UN1
            | nine   | UN5
            | ten    |
            | eleven | UN4
            | twelve | UN1
            | thirteen |`
      }
    },
    {
      title: 'a child twice in last year: once without a number, and with two of them',
      given: {
        Header: `
            | CHILD | UPN
            | one   | A123456789012
          ✗ | two   | A123456789012`,
        Header_last: `
            | CHILD | UPN
            | one   | UN1
            | one   | A123456789012
            | two   | A123456789012
            | two   | B123456789012`
      }
    }
  ]
})

function isOddChange(before: string | null, now: string | null): boolean {
  if (before === now) return false
  // from UN1 or null to UN2 to UN5,
  if ((before === null || before === 'UN1') && now !== 'UN1' && UNKNOWN.has(now)) return false
  // or from any UN code or null to a real UPN, which is one written as a UPN is.
  return !(isUpn(now) && (before === null || UNKNOWN.has(before)))
}

const UNKNOWN: ReadonlySet<string | null> = new Set(['UN1', 'UN2', 'UN3', 'UN4', 'UN5'])
