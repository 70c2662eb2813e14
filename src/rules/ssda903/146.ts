import { placementType } from '../../sources/code-sets/placement-type.js'
import { isCode } from '../notions/code-in-force.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '146',
  message: 'The kind of placement (PLACE) is not one of the codes of this year. Choose one from the list in the guide.',
  fields: ['PLACE'],
  each: 'Episodes',
  // Episode with PLACE present and not a valid code.
  // K3 is a code of the return from 2024-25.
  breaks: ({ PLACE }, _, { year }) =>
    PLACE !== null && (!isCode(placementType, PLACE, year) || (PLACE === 'K3' && year < '2024-25')),
  examples: [
    {
      title: 'codes of the list, some given up, one that is none, and a blank',
      given: {
        Episodes: `
            | CHILD | PLACE
            | one   | U1
            | two   | k3
            | three | Z11
            | four  | Z14
          ✗ | five  | Z1
          ✗ | six   | H5
          ✗ | seven | P2
          ✗ | eight | U7
            | nine  |`
      }
    },
    {
      title: 'the list of 2024-25',
      year: '2024-25',
      given: {
        Episodes: `
            | CHILD | PLACE
            | one   | K3
            | two   | Z1
          ✗ | three | Z11
          ✗ | four  | H5
          ✗ | five  | P2`
      }
    },
    {
      title: 'the list of 2023-24',
      year: '2023-24',
      given: {
        Episodes: `
            | CHILD | PLACE
          ✗ | one   | K3
            | two   | Z1
          ✗ | three | Z11
            | four  | H5
            | five  | P2`
      }
    }
  ]
})
