import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '704',
  since: '2026-27',
  message:
    'The deprivation of liberty order ended (DOLO_END) outside the collection year. Mend the day, leave it blank if the order runs on, or take the row out if it ended earlier.',
  fields: ['DOLO_END'],
  each: 'DoLo',
  // DOLO_END before the start or after the end.
  breaks: ({ DOLO_END }, _, { start, end }) => DOLO_END < start || DOLO_END > end,
  examples: [
    {
      title: 'the first and last day of the year, a day outside on either side, and no day',
      given: {
        DoLo: `
            | CHILD | DOLO_END
          ✗ | one   | 31/03/2026
            | two   | 01/04/2026
            | three | 31/03/2027
          ✗ | four  | 01/04/2027
            | five  |
            | six   | 31/02/2020`
      }
    }
  ]
})
