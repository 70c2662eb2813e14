import { need } from '../../sources/code-sets/need.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '8650',
  message: "The child's main need (PrimaryNeedCode) is no code of the census. Choose one of N0 to N9.",
  fields: ['PrimaryNeedCode'],
  each: 'CINdetails',
  // PrimaryNeedCode present and not a code of the list.
  breaks: ({ PrimaryNeedCode }, _, { year }) => PrimaryNeedCode !== null && !isCode(need, PrimaryNeedCode, year),
  examples: [
    {
      title: 'codes of the list, others, and a blank',
      given: {
        CINdetails: `
            | LAchildID | PrimaryNeedCode
            | one       | N0
            | two       | n9
          ✗ | three     | N10
          ✗ | four      | 1
            | five      |`
      }
    }
  ]
})
