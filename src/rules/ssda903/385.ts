import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '385',
  message:
    'The episode ended (DEC) after the last day of the collection year. Mend the day, or leave it blank while the episode goes on.',
  fields: ['DEC'],
  each: 'Episodes',
  // Episode with DEC after the last day of the year.
  breaks: ({ DEC }, _, { end }) => DEC > end,
  examples: [
    {
      title: 'ended on the last day of the year and the day after',
      given: {
        Episodes: `
            | CHILD | DEC
            | one   | 31/03/2026
          ✗ | two   | 01/04/2026
            | three | 31/04/2026
            | four  |`
      }
    }
  ]
})
