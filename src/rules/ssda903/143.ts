import { rne } from '../../sources/code-sets/rne.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '143',
  message: 'The reason for the new episode (RNE) is not one of the codes. Write S, L, P, T, B or U.',
  fields: ['RNE'],
  each: 'Episodes',
  // Episode with RNE present and not a valid code.
  breaks: ({ RNE }, _, { year }) => RNE !== null && !isCode(rne, RNE, year),
  examples: [
    {
      title: 'codes of the list, one that is none, and a blank',
      given: {
        Episodes: `
            | CHILD | RNE
            | one   | S
            | two   | u
          ✗ | three | X
            | four  |`
      }
    }
  ]
})
