import type { Postcodes } from '../lists/postcodes.js'
import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '392c',
  message:
    "The postcode of the child's home (HOME_POST) or of the placement (PL_POST) is not in the postcode directory. Check it for slips of the pen.",
  fields: ['HOME_POST', 'PL_POST'],
  each: 'Episodes',
  // Episode with HOME_POST or PL_POST present and not in the postcode directory, spaces and case apart.
  breaks: ({ HOME_POST, PL_POST }, _, { postcodes }) =>
    isUnknown(HOME_POST, postcodes) || isUnknown(PL_POST, postcodes),
  examples: [
    {
      title: 'postcodes in the directory, however they are spaced, ones that are not, and blanks',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | TS1 1AA | 449500   | 520500   | E06000002
          | TS1 1BB | 449600   | 520600   | E06000002`,
      given: {
        Episodes: `
            | CHILD | HOME_POST | PL_POST
            | one   | TS1 1AA   | TS1 1BB
            | two   | ts11aa    | TS 11 BB
          ✗ | three | ZZ1 1ZZ   | TS1 1BB
          ✗ | four  | TS1 1AA   | ZZ1 1ZZ
            | five  |           | TS1 1BB
            | six   |           |
          ✗ | seven | ZZ1 1ZZ   |`
      }
    }
  ]
})

function isUnknown(postcode: string | null, postcodes: Postcodes): boolean {
  return postcode !== null && postcodes.at(postcode) === null
}
