import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '366',
  message:
    'A short break (LS V3) is not a new start of being looked after (RNE S), though each of them is. Mend the reason or the legal status.',
  fields: ['RNE'],
  each: 'Episodes',
  // V3 episode with RNE not S.
  breaks: ({ LS, RNE }) => LS === 'V3' && RNE !== 'S',
  examples: [
    {
      title: 'short breaks that begin with S, with another reason and with none',
      given: {
        Episodes: `
            | CHILD | LS | RNE
            | one   | V3 | S
          ✗ | two   | V3 | P
          ✗ | three | V3 |
            | four  | V4 | P
            | five  | V2 | P`
      }
    }
  ]
})
