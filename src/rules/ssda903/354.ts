import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '354',
  message:
    'The episode began (DECOM) after the last day of the collection year. Mend the day, or leave the episode for the next return.',
  fields: ['DECOM'],
  each: 'Episodes',
  // Episode with DECOM after the last day of the year.
  breaks: ({ DECOM }, _, { end }) => DECOM > end,
  examples: [
    {
      title: 'begun on the last day of the year and the day after',
      given: {
        Episodes: `
            | CHILD | DECOM
            | one   | 31/03/2026
          ✗ | two   | 01/04/2026
            | three | 31/04/2026
            | four  |`
      }
    }
  ]
})
