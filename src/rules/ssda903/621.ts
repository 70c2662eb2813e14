import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '621',
  message:
    "The day of birth of the young person's own child (MC_DOB) is not after her own (DOB), or hers is not known. Mend whichever is wrong.",
  fields: ['DOB', 'MC_DOB'],
  each: 'Header',
  // MC_DOB present and not after DOB: also where DOB cannot be read, since then it is not.
  breaks: ({ MC_DOB, DOB }) => !Number.isNaN(MC_DOB) && !(MC_DOB > DOB),
  examples: [
    {
      title: 'born before, on and after the day the mother was, and a mother whose day is not known',
      given: {
        Header: `
            | CHILD | DOB        | MC_DOB
          ✗ | one   | 01/05/2010 | 30/04/2010
          ✗ | two   | 01/05/2010 | 01/05/2010
            | three | 01/05/2010 | 02/05/2010
          ✗ | four  |            | 02/05/2010
            | five  | 01/05/2010 |
            | six   | 01/05/2010 | 31/02/2010`
      }
    }
  ]
})
