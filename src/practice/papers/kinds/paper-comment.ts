import { kind } from '../../kind.js'
import { short } from '../../short.js'
import { ANSWER_STATE } from '../answer-state.js'

export default kind({
  id: 'paper-comment',
  one: 'Comment',
  many: 'Comments',
  path: 'paper-comments',
  what: 'What somebody says of a draft, of which line, and what was answered. Members do not see comments.',
  see: 'see-drafts',
  change: 'write-papers',
  fields: {
    paper: { as: 'item', kind: 'paper', label: 'Paper', required: true },
    line: {
      as: 'number',
      label: 'Line',
      hint: 'The line of the text it is about',
      least: 1,
      most: 200_000,
      whole: true
    },
    words: { as: 'words', label: 'Comment', hint: 'Name no child here', required: true, most: 3_000 },
    answer: { as: 'words', label: 'Answer', most: 3_000 },
    state: ANSWER_STATE
  },
  partOf: 'paper',
  list: { columns: ['paper', 'line', 'answer', 'state'], filters: ['state', 'paper'] },
  name: ({ words }) => short(words ?? '', 80),
  // Of the whole paper first, then line by line.
  sort: ({ line }) => String(line ?? 0).padStart(6, '0'),
  wrong: ({ state, answer }) => (state === 'answered' && !answer ? { answer: 'Enter the answer' } : {})
})
