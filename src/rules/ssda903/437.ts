import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '437',
  message:
    'There is a later episode though care ended with this one, because the child died or was found to be an adult (REC E2 or E15). Mend the reason, or take the later episodes out.',
  fields: ['REC'],
  each: 'Episodes',
  // Episode with REC E2 or E15 that has a later episode.
  breaks: ({ REC, next }) => (REC === 'E2' || REC === 'E15') && next !== null,
  examples: [
    {
      title: 'with an episode after it and without, and an end from which a child may come back',
      given: {
        Episodes: `
            | CHILD | DECOM      | REC
            | one   | 01/07/2025 |
          ✗ | one   | 01/05/2025 | E2
          ✗ | two   | 01/05/2025 | E15
            | two   | 01/07/2025 | E2
            | three | 01/05/2025 | E4A
            | three | 01/07/2025 | E15
          ✗ | four  | 01/05/2025 | E2
            | four  |            |
            | five  |            | E2
            | five  | 01/05/2025 | X1`
      }
    }
  ]
})
