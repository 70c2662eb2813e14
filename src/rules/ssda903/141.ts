import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '141',
  message: 'The day the episode began (DECOM) is not a day of the calendar. Write it as dd/mm/yyyy.',
  fields: ['DECOM'],
  each: 'Episodes',
  // Episode with DECOM present and not a valid date.
  breaks: episode => episode.holds('DECOM') && Number.isNaN(episode.DECOM),
  examples: [
    {
      title: 'a day the calendar does not have',
      given: {
        Episodes: `
            | CHILD | DECOM
          ✗ | one   | 31/02/2026
            | two   | 28/02/2026
            | three |`
      }
    }
  ]
})
