import { isShortBreak } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '214',
  message:
    "An episode of a series of short breaks (LS V3 or V4) has a postcode of the placement (PL_POST) or a provider's number (URN), which are not asked for. Take them out, or mend the legal status.",
  fields: ['PL_POST', 'URN'],
  each: 'Episodes',
  // Episode with LS V3 or V4 and PL_POST or URN present.
  breaks: episode => isShortBreak(episode) && (episode.PL_POST !== null || episode.URN !== null),
  examples: [
    {
      title: 'short breaks with either or neither, and a full care order with both',
      given: {
        Episodes: `
            | CHILD | LS | PL_POST | URN
          ✗ | one   | V3 | TS1 1AA |
          ✗ | two   | V4 |         | XXXXXXX
            | three | V4 |         |
            | four  | C2 | TS1 1AA | 1045321
            | five  |    | TS1 1AA | 1045321`
      }
    }
  ]
})
