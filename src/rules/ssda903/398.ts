import { isShortBreak } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '398',
  message:
    'There is a postcode (HOME_POST or PL_POST) in an episode of short breaks (LS V3 or V4), where none is wanted. Take it out, or mend the legal status.',
  fields: ['LS', 'HOME_POST', 'PL_POST'],
  each: 'Episodes',
  // Episode with LS V3 or V4, and HOME_POST or PL_POST present.
  breaks: episode => isShortBreak(episode) && (episode.HOME_POST !== null || episode.PL_POST !== null),
  examples: [
    {
      title: 'either postcode in a short break, and both in other care',
      given: {
        Episodes: `
            | CHILD | LS | HOME_POST | PL_POST
          ✗ | one   | V3 | TS1 1AA   |
          ✗ | two   | V4 |           | TS1 1AA
            | three | V3 |           |
            | four  | V4 |           |
            | five  | C2 | TS1 1AA   | TS1 1AB
            | six   |    | TS1 1AA   | TS1 1AB`
      }
    }
  ]
})
