import { closureReason } from '../../sources/code-sets/closure-reason.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8640',
  message: 'The reason a case closed (ReasonForClosure) is no code of the census. Choose one of RC1 to RC9.',
  fields: ['ReasonForClosure'],
  each: 'CINdetails',
  // ReasonForClosure present and not RC1 to RC9.
  breaks: ({ ReasonForClosure }, _, { year }) =>
    ReasonForClosure !== null && !isCode(closureReason, ReasonForClosure, year),
  examples: [
    {
      title: 'codes of the list, others, and a blank',
      given: {
        CINdetails: `
            | LAchildID | ReasonForClosure
            | one       | RC1
            | two       | rc9
          ✗ | three     | RC10
          ✗ | four      | 1
            | five      |`
      }
    }
  ]
})
