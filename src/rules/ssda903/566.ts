import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '566',
  message:
    'There is a day on which being missing or away ended (MIS_END), but not which of the two it was (MISSING). Write M for missing or A for away.',
  fields: ['MISSING', 'MIS_END'],
  each: 'Missing',
  // MIS_END present with MISSING null.
  breaks: row => row.holds('MIS_END') && row.MISSING === null,
  examples: [
    {
      title: 'a last day with and without a kind',
      given: {
        Missing: `
            | CHILD | MISSING | MIS_END
          ✗ | one   |         | 01/05/2025
          ✗ | two   |         | 31/02/2025
            | three | A       | 01/05/2025
            | four  |         |`
      }
    }
  ]
})
