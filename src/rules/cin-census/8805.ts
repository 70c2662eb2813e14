import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8805',
  message: 'A case is closed (CINclosureDate) without a reason (ReasonForClosure). Write the reason.',
  fields: ['CINclosureDate', 'ReasonForClosure'],
  each: 'CINdetails',
  // CINclosureDate is present and ReasonForClosure is not.
  breaks: details => details.holds('CINclosureDate') && details.ReasonForClosure === null,
  examples: [
    {
      title: 'closed without and with a reason; open',
      given: {
        CINdetails: `
            | LAchildID | CINclosureDate | ReasonForClosure
          ✗ | one       | 2025-05-01     |
            | two       | 2025-05-01     | RC1
            | three     |                |
          ✗ | four      | 2025-02-30     |`
      }
    }
  ]
})
