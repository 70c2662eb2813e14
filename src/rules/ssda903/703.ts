import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '703',
  since: '2026-27',
  message:
    'The deprivation of liberty order began (DOLO_START) after the last day of the collection year. Mend the day, or take the row out.',
  fields: ['DOLO_START'],
  each: 'DoLo',
  // DOLO_START after the end.
  breaks: ({ DOLO_START }, _, { end }) => DOLO_START > end,
  examples: [
    {
      title: 'on the last day of the year, a day later, and no day',
      given: {
        DoLo: `
            | CHILD | DOLO_START
            | one   | 31/03/2027
          ✗ | two   | 01/04/2027
            | three |`
      }
    }
  ]
})
