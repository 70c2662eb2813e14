import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '233',
  message:
    'An episode that has not ended (DEC) has a reason for changing placement (REASON_PLACE_CHANGE). Take the reason out, or give the day the episode ended.',
  fields: ['REASON_PLACE_CHANGE'],
  since: '2025-26',
  each: 'Episodes',
  // If DEC is null, REASON_PLACE_CHANGE should be null.
  breaks: episode => !episode.holds('DEC') && episode.REASON_PLACE_CHANGE !== null,
  examples: [
    {
      title: 'open or ended, with a reason or without, and an end that is no day of the calendar',
      given: {
        Episodes: `
            | CHILD | DEC        | REASON_PLACE_CHANGE
          ✗ | one   |            | CARPL
            | two   |            |
            | three | 01/06/2025 | CARPL
            | four  | 01/06/2025 |
            | five  | 31/02/2026 | CARPL`
      }
    }
  ]
})
