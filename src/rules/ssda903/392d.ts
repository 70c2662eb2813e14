import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '392d',
  message:
    'The child is placed at the postcode they came from (PL_POST is the same as HOME_POST) but not with their own parents (PLACE P1). Mend whichever of the three is wrong.',
  fields: ['HOME_POST', 'PL_POST', 'PLACE'],
  each: 'Episodes',
  breaks: ({ HOME_POST, PL_POST, PLACE }) =>
    // Episode with HOME_POST equal to PL_POST, as text;
    HOME_POST !== null &&
    HOME_POST === PL_POST &&
    // PLACE not P1.
    PLACE !== 'P1',
  examples: [
    {
      title: 'the same postcode with parents and elsewhere, different ones, and blank ones',
      given: {
        Episodes: `
            | CHILD | HOME_POST | PL_POST | PLACE
          ✗ | one   | TS1 1AA   | TS1 1AA | U4
          ✗ | two   | ts1 1aa   | TS1 1AA |
            | three | TS1 1AA   | TS1 1AA | P1
            | four  | TS1 1AA   | TS1 1AB | U4
            | five  | TS1 1AA   |         | U4
            | six   |           | TS1 1AA | U4
            | seven |           |         | U4`
      }
    }
  ]
})
