import { isShortBreak } from '../notions/care-facts.js'
import { hasBothShortBreaks } from '../notions/short-break-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '426',
  message:
    'The child has short breaks recorded both as a whole agreement (LS V3) and one by one (LS V4). Keep to one way throughout the year.',
  fields: ['LS'],
  each: 'Episodes',
  // Every V3 and V4 episode of a child that has both.
  breaks: (episode, child) => isShortBreak(episode) && hasBothShortBreaks(child),
  examples: [
    {
      title: 'both ways, either alone, and with other care between',
      given: {
        Episodes: `
            | CHILD | LS
          ✗ | one   | V3
          ✗ | one   | V4
            | one   | C2
          ✗ | one   | V3
            | two   | V3
            | two   | V3
            | three | V4
            | three | C2
            | four  |`
      }
    }
  ]
})
