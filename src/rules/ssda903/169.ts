import { isShortBreak } from '../notions/care-facts.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '169',
  message:
    'It cannot be told which authority the placement lies in (PL_LA), because its postcode is missing or not a known one. Mend the postcode (PL_POST).',
  fields: ['PL_LA'],
  each: 'Episodes',
  // Episode with LS not V3 or V4, and PL_LA null.
  breaks: episode => !isShortBreak(episode) && episode.PL_LA === null,
  examples: [
    {
      title: 'a postcode the directory holds, one it does not, and none; short breaks are passed over',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449500   | 520500   | E06000002`,
      given: {
        Episodes: `
            | CHILD | LS | PL_POST
            | one   | C2 | TS1 1AA
          ✗ | two   | C2 | ZZ1 1ZZ
          ✗ | three | C2 |
          ✗ | four  |    |
            | five  | V3 |
            | six   | V4 |`
      }
    },
    {
      title: 'as it was sent',
      given: {
        Episodes: `
            | CHILD | LS | PL_LA
            | one   | C2 | E06000002
          ✗ | two   | C2 |`
      }
    }
  ]
})
