import { isUpn } from '../notions/upn.js'
import { rowRule } from '../return/ssda903-return.js'

const REASON_FOR_NONE = /^UN[1-5]$/

export default rowRule({
  code: '168',
  message:
    'The pupil number (UPN) is not written as one: a letter other than I, O or S and twelve digits, the last of which may be a letter. Mend it, or write one of UN1 to UN5 where the child has none.',
  fields: ['UPN'],
  each: 'Header',
  // UPN present, and neither one letter other than I, O, S then 12 digits (or 11 and a letter), nor UN1 to UN5.
  breaks: ({ UPN }) => UPN !== null && !isUpn(UPN) && !REASON_FOR_NONE.test(UPN),
  examples: [
    {
      title: 'letters, how many digits, and reasons for having none',
      given: {
        Header: `
            | CHILD | UPN
            | one   | A123456789012
            | two   | a12345678901b
            | three | UN1
            | four  | UN5
            | five  |
          ✗ | six   | I123456789012
          ✗ | seven | O123456789012
          ✗ | eight | S123456789012
          ✗ | nine  | A12345678901
          ✗ | ten   | A1234567890123
          ✗ | one   | A1234567890AB
          ✗ | two   | 1234567890123
          ✗ | three | UN0
          ✗ | four  | UN6`
      }
    }
  ]
})
