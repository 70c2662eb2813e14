import { isShortBreak } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '179',
  message:
    'Whether the placement lies inside the authority (PL_LOCATION) cannot be told, for its postcode is blank or not known. Mend the postcode of the placement (PL_POST).',
  fields: ['PL_LOCATION'],
  each: 'Episodes',
  // Episode with LS not V3 or V4 and PL_LOCATION null.
  breaks: episode => !isShortBreak(episode) && episode.PL_LOCATION === null,
  examples: [
    {
      title: 'a postcode the directory holds, one it does not, and a blank; short breaks are passed over',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449000   | 520000   | E06000002`,
      given: {
        Episodes: `
            | CHILD | LS | PL_POST
            | one   | C2 | TS1 1AA
          ✗ | two   | C2 | TS1 1AB
          ✗ | three | C2 |
            | four  | V3 |
            | five  | V4 | TS1 1AB
          ✗ | six   |    |`
      }
    },
    {
      title: 'as it was sent',
      given: {
        Episodes: `
            | CHILD | LS | PL_LOCATION
            | one   | C2 | OUT
          ✗ | two   | C2 |`
      }
    }
  ]
})
