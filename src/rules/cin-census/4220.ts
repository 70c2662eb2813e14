import { ethnicity } from '../../sources/code-sets/ethnicity.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/cin-return.js'

export default rowRule({
  code: '4220',
  message:
    "The child's ethnicity (Ethnicity) is missing or is none of the census's codes. Write the code that applies; there are codes for refused and for not yet asked.",
  fields: ['Ethnicity'],
  each: 'ChildCharacteristics',
  // Ethnicity missing or not a valid code; the list shared with other sources holds one code that is none of the census.
  breaks: ({ Ethnicity }, _, { year }) => Ethnicity === 'UNKNOWN' || !isCode(ethnicity, Ethnicity, year),
  examples: [
    {
      title: 'codes in any case, codes that are none, and a blank',
      given: {
        ChildCharacteristics: `
            | LAchildID | Ethnicity
            | one       | WBRI
            | two       | nobt
          ✗ | three     | UNKNOWN
          ✗ | four      | WHITE
          ✗ | five      |`
      }
    }
  ]
})
