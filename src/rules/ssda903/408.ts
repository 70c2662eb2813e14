import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '408',
  message:
    'The child is placed for adoption under a placement order (PLACE A5 or A6) without the legal status that goes with one (LS E1). Mend whichever is wrong.',
  fields: ['PLACE', 'LS'],
  each: 'Episodes',
  // PLACE A5 or A6 with LS not E1.
  breaks: ({ PLACE, LS }) => (PLACE === 'A5' || PLACE === 'A6') && LS !== 'E1',
  examples: [
    {
      title: 'with a placement order, with another status and with none',
      given: {
        Episodes: `
            | CHILD | PLACE | LS
            | one   | A5    | E1
          ✗ | two   | A5    | C2
          ✗ | three | A6    | D1
          ✗ | four  | A6    |
            | five  | A4    | C2
            | six   |       | C2`
      }
    }
  ]
})
