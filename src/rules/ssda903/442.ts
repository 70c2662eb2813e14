import { hasOtherThanShortBreak } from '../notions/short-break-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '442',
  message:
    'A child who was looked after other than for short breaks has no unique pupil number (UPN). Find it, or write which reason for having none applies (UN1 to UN5).',
  fields: ['UPN'],
  each: 'Header',
  needs: ['Episodes'],
  // UPN must be provided where there is any episode with LS not V3 or V4.
  breaks: ({ UPN }, child) => UPN === null && hasOtherThanShortBreak(child),
  examples: [
    {
      title: 'with a number, a reason and neither',
      given: {
        Header: `
            | CHILD | UPN
            | one   | H801200001001
            | two   | UN1
          ✗ | three |`,
        Episodes: `
            | CHILD | LS
            | one   | C2
            | two   | C2
            | three | C2`
      }
    },
    {
      title: 'short breaks alone, with other care, without a legal status, and without an episode',
      given: {
        Header: `
            | CHILD | UPN
            | one   |
            | two   |
          ✗ | three |
          ✗ | four  |
            | five  |`,
        Episodes: `
            | CHILD | LS
            | one   | V3
            | two   | V4
            | three | V3
            | three | C2
            | four  |`
      }
    }
  ]
})
