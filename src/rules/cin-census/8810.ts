import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8810',
  message:
    'A case has a reason for being closed (ReasonForClosure) but no day it closed (CINclosureDate). Write the day, or take the reason out.',
  fields: ['ReasonForClosure', 'CINclosureDate'],
  each: 'CINdetails',
  // ReasonForClosure is present and CINclosureDate is not.
  breaks: ({ ReasonForClosure, CINclosureDate }) => ReasonForClosure !== null && Number.isNaN(CINclosureDate),
  examples: [
    {
      title: 'a reason without and with a day; no reason',
      given: {
        CINdetails: `
            | LAchildID | CINclosureDate | ReasonForClosure
          ✗ | one       |                | RC1
            | two       | 2025-05-01     | RC1
            | three     |                |
          ✗ | four      | 2025-02-30     | RC1`
      }
    }
  ]
})
