import { isShortBreak } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '384',
  message:
    'A short break (LS V3 or V4) is coded as long term fostering (PLACE U1 or U4). Mend the placement or the legal status.',
  fields: ['PLACE', 'LS'],
  each: 'Episodes',
  // Where LS is V3 or V4, PLACE must not be U1 or U4.
  breaks: episode => isShortBreak(episode) && (episode.PLACE === 'U1' || episode.PLACE === 'U4'),
  examples: [
    {
      title: 'short breaks and others in long term and other fostering',
      given: {
        Episodes: `
            | CHILD | LS | PLACE
          ✗ | one   | V3 | U1
          ✗ | two   | V4 | U4
            | three | V3 | U3
            | four  | V4 | U5
            | five  | C2 | U1
            | six   | V3 |`
      }
    }
  ]
})
