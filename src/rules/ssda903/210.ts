import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '210',
  message:
    'The unique pupil number (UPN) is given as not yet known (UN4), and an episode began on or after 24 March. Give the number, or check the code and the first day of the episode.',
  fields: ['UPN', 'DECOM'],
  of: 'Header',
  needs: ['Episodes'],
  find: (child, { end }) => {
    // If UPN is UN4,
    const unknown = child.Header.filter(({ UPN }) => UPN === 'UN4')
    if (unknown.length === 0) return []
    // then no episode's DECOM may be on or after 24 March of the year, a week before its end.
    const late = child.Episodes.filter(({ DECOM }) => DECOM >= end - 7)
    return late.length > 0 ? [...unknown, ...late] : []
  },
  examples: [
    {
      title: 'an episode that began a week before the end of the year, or a day earlier',
      given: {
        Header: `
            | CHILD | UPN
          ✗ | one   | UN4
            | two   | UN4
          ✗ | three | un4
            | four  | UN3
            | five  |
            | six   | UN4
            | seven | UN4`,
        Episodes: `
            | CHILD | DECOM
          ✗ | one   | 24/03/2026
            | two   | 23/03/2026
            | three | 23/03/2026
          ✗ | three | 24/03/2026
            | four  | 24/03/2026
            | five  | 24/03/2026
            | six   | 31/02/2026`
      }
    }
  ]
})
