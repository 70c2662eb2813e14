import { absenceType } from '../../sources/code-sets/absence-type.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1006',
  message:
    'Whether the child was missing or away (MISSING) is given by a code that does not exist. Write M for missing or A for away without authorisation.',
  fields: ['MISSING'],
  each: 'Missing',
  // Missing row with MISSING present and not a valid code.
  breaks: ({ MISSING }, _, { year }) => MISSING !== null && !isCode(absenceType, MISSING, year),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        Missing: `
            | CHILD | MISSING
            | one   | M
            | two   | a
          ✗ | three | N
          ✗ | four  | MA
            | five  |`
      }
    }
  ]
})
