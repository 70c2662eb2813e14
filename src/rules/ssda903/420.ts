import { isShortBreak } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '420',
  message:
    'An episode of short breaks (LS V3 or V4) says in which authority the placement is (PL_LA), which is not wanted there. Take the postcode (PL_POST) out, or mend the legal status.',
  fields: ['PL_LA'],
  each: 'Episodes',
  // LS V3 or V4 with PL_LA present.
  breaks: episode => isShortBreak(episode) && episode.PL_LA !== null,
  examples: [
    {
      title: 'short breaks with an authority and without, and other care',
      given: {
        Episodes: `
            | CHILD | LS | PL_LA
          ✗ | one   | V3 | E06000002
          ✗ | two   | V4 | WAL
            | three | V3 |
            | four  | V4 |
            | five  | C2 | E06000002
            | six   |    | E06000002`
      }
    },
    {
      title: 'worked out from the postcode',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449500   | 520500   | E06000002`,
      given: {
        Episodes: `
            | CHILD | LS | PL_POST
          ✗ | one   | V3 | TS1 1AA
            | two   | V3 | ZZ1 1ZZ
            | three | V3 |`
      }
    }
  ]
})
