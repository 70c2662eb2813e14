import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '565',
  message:
    'There is a day on which being missing or away began (MIS_START), but not which of the two it was (MISSING). Write M for missing or A for away.',
  fields: ['MISSING', 'MIS_START'],
  each: 'Missing',
  // MIS_START present with MISSING null.
  breaks: row => row.holds('MIS_START') && row.MISSING === null,
  examples: [
    {
      title: 'a first day with and without a kind',
      given: {
        Missing: `
            | CHILD | MISSING | MIS_START
          ✗ | one   |         | 01/05/2025
          ✗ | two   |         | 31/02/2025
            | three | M       | 01/05/2025
            | four  |         |`
      }
    }
  ]
})
