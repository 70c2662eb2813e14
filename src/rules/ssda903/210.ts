import { childRule } from '../return/ssda903-return.js'

export default childRule({
  code: '210',
  message:
    'The unique pupil number (UPN) is said to be not yet known (UN4), but the child came into care more than a week before the end of the year. Find the number.',
  fields: ['UPN', 'DECOM'],
  of: 'Header',
  needs: ['Episodes'],
  find: (child, { end }) => {
    // If UPN is UN4,
    const unknown = child.Header.filter(({ UPN }) => UPN === 'UN4')
    if (unknown.length === 0) return []
    // then every episode's DECOM must be on or after 24 March of the year, a week before its end.
    const early = child.Episodes.filter(({ DECOM }) => DECOM < end - 7)
    return early.length > 0 ? [...unknown, ...early] : []
  },
  examples: [
    {
      title: 'came into care a week before the end of the year, or a day earlier',
      given: {
        Header: `
            | CHILD | UPN
            | one   | UN4
          ✗ | two   | UN4
          ✗ | three | un4
            | four  | UN3
            | five  |
            | six   | UN4
            | seven | UN4`,
        Episodes: `
            | CHILD | DECOM
            | one   | 24/03/2026
          ✗ | two   | 23/03/2026
          ✗ | three | 23/03/2026
            | three | 24/03/2026
            | four  | 23/03/2026
            | five  | 23/03/2026
            | six   | 31/02/2026`
      }
    }
  ]
})
