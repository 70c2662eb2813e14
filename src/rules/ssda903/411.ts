import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '411',
  message:
    'The placement is said to be within the council (PL_LOCATION IN) but lies in another authority, or nobody knows where (PL_LA). Mend whichever is wrong.',
  fields: ['PL_LOCATION'],
  each: 'Episodes',
  breaks: ({ PL_LOCATION, PL_LA }, _, { authority }) =>
    // PL_LOCATION IN
    PL_LOCATION === 'IN' &&
    // with PL_LA not the own authority, nor one it was numbered as before; a blank is not.
    ![authority.onsCode, ...authority.formerOnsCodes].some(code => code === PL_LA),
  examples: [
    {
      title: 'within the council and outside it',
      given: {
        Episodes: `
            | CHILD | PL_LOCATION | PL_LA
            | one   | IN          | E06000002
          ✗ | two   | IN          | E06000001
          ✗ | three | IN          | WAL
          ✗ | four  | IN          |
            | five  | OUT         | E06000001
            | six   |             | E06000001`
      }
    },
    {
      title: 'what is worked out from the postcode agrees; an authority of two numbers is one',
      authority: '390',
      postcodes: `
          | pcd     | oseast1m | osnrth1m | laua
          | NE8 1AA | 425000   | 563000   | E08000020
          | TS1 1AA | 449500   | 520500   | E06000002`,
      given: {
        Episodes: `
            | CHILD | PL_POST
            | one   | NE8 1AA
            | two   | TS1 1AA
            | three |`
      }
    }
  ]
})
