import { isShortBreak, TEMPORARY } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '382',
  message:
    'A short break (LS V3 or V4) is coded as a temporary placement (PLACE T0 to T4). Mend the placement or the legal status.',
  fields: ['LS', 'PLACE'],
  each: 'Episodes',
  // LS V3 or V4 with PLACE T0 to T4.
  breaks: episode => isShortBreak(episode) && TEMPORARY.has(episode.PLACE),
  examples: [
    {
      title: 'short breaks and others in temporary placements',
      given: {
        Episodes: `
            | CHILD | LS | PLACE
          ✗ | one   | V3 | T0
          ✗ | two   | V4 | T4
            | three | V3 | U4
            | four  | V2 | T1
            | five  | V4 |
            | six   |    | T1`
      }
    }
  ]
})
