import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '1000',
  message:
    'There is information about leaving care (OC3) for a child whose care ended because they died (REC E2). Take the OC3 row out, or mend the reason the episode ended.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  each: 'OC3',
  needs: ['Episodes'],
  uses: ['Episodes_last'],
  // OC3 row whose child has an episode with REC E2 this year or (if loaded) last year.
  breaks: (_, child) =>
    child.once('died', () => [...child.Episodes, ...child.Episodes_last].some(({ REC }) => REC === 'E2')),
  examples: [
    {
      title: 'died this year, or last year',
      given: {
        OC3: `
            | CHILD | IN_TOUCH
          ✗ | one   | YES
          ✗ | two   | YES
            | three | YES`,
        Episodes: `
            | CHILD | REC
            | one   | E2
            | three | E15`,
        Episodes_last: `
            | CHILD | REC
            | two   | E2`
      }
    },
    {
      title: 'without last year, this year alone is looked at',
      given: {
        OC3: `
            | CHILD | IN_TOUCH
          ✗ | one   | YES
            | two   | YES`,
        Episodes: `
            | CHILD | REC
            | one   | e2`
      }
    }
  ]
})
