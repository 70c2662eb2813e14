import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '454',
  message:
    'The placement is more than 350 miles from home (PL_DISTANCE). Check both postcodes (HOME_POST and PL_POST).',
  fields: ['PL_DISTANCE'],
  since: '2025-26',
  each: 'Episodes',
  // PL_DISTANCE should be 350 or less if it is present and not 999.9.
  breaks: ({ PL_DISTANCE }) => PL_DISTANCE > 350 && PL_DISTANCE !== 999.9,
  examples: [
    {
      title: 'as far as may be, a tenth of a mile farther, and far beyond',
      given: {
        Episodes: `
            | CHILD | PL_DISTANCE
            | one   | 350.0
          ✗ | two   | 350.1
            | three | 999.9
          ✗ | four  | 999.8
            | five  | 0.0
            | six   |
            | seven | far`
      }
    },
    {
      title: 'worked out from the postcodes',
      postcodes: `
          | pcd      | oseast1m | osnrth1m | laua
          | TR1 1AA  | 182000   | 45000    | E06000052
          | TS1 1AA  | 449500   | 520500   | E06000002
          | NE8 1AA  | 425000   | 563000   | E08000037`,
      given: {
        Episodes: `
            | CHILD | HOME_POST | PL_POST
          ✗ | one   | NE8 1AA   | TR1 1AA
            | two   | NE8 1AA   | TS1 1AA
            | three | NE8 1AA   |`
      }
    }
  ]
})
