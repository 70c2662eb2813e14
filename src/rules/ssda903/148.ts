import { rowRule } from '../return/ssda903-return.js'

export default rowRule({
  code: '148',
  message:
    'The episode has an end (DEC) without a reason (REC), or a reason without an end. Fill in both, or neither while it goes on.',
  fields: ['DEC', 'REC'],
  each: 'Episodes',
  // Episode with exactly one of DEC and REC present.
  breaks: episode => episode.holds('DEC') !== episode.holds('REC'),
  examples: [
    {
      title: 'one without the other, both, and neither; an end that cannot be read is there all the same',
      given: {
        Episodes: `
            | CHILD | DEC        | REC
          ✗ | one   | 01/06/2025 |
          ✗ | two   |            | X1
            | three | 01/06/2025 | X1
            | four  |            |
            | five  | 31/02/2026 | X1`
      }
    }
  ]
})
