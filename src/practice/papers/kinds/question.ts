import { kind } from '../../kind.js'
import { short } from '../../short.js'
import { ANSWER_STATE } from '../answer-state.js'

export default kind({
  id: 'question',
  one: 'Question',
  many: 'Members’ questions',
  path: 'questions',
  what: 'What members asked at a meeting, and the answer they were given: the next paper tells them.',
  see: 'see-papers',
  change: 'write-papers',
  safe: {},
  fields: {
    body: {
      as: 'line',
      label: 'Asked at',
      hint: 'The body by its name, such as Corporate Parenting Board',
      required: true
    },
    board: { as: 'item', kind: 'board', label: 'Board', hint: 'Where the body is one of the boards kept here' },
    day: { as: 'day', label: 'Day of the meeting', required: true },
    paper: { as: 'item', kind: 'paper', label: 'Paper it was about' },
    asker: {
      as: 'line',
      label: 'Asked by',
      hint: 'The part they have, such as Chair of the panel. Name no child here',
      required: true
    },
    words: { as: 'words', label: 'Question', hint: 'Name no child here', required: true, most: 3_000 },
    owner: { as: 'person', label: 'Who is to answer', hint: 'A name or a post' },
    due: { as: 'day', label: 'Answer due' },
    answer: { as: 'words', label: 'Answer', hint: 'Members read it. Name no child here', most: 5_000 },
    answered: { as: 'day', label: 'Day it was answered' },
    state: ANSWER_STATE
  },
  owner: 'owner',
  list: { columns: ['body', 'day', 'asker', 'answer', 'state'], filters: ['state', 'body', 'board'], last: true },
  name: ({ words }) => short(words ?? '', 100),
  sort: ({ day, words }) => `${day ?? ''} ${short(words ?? '', 20)}`,
  due: ({ state, due }) => (state === 'answered' ? null : due),
  // What is not yet answered has no answer: members read it as soon as it is saved.
  wrong: ({ day, answer, answered, state }, today) => ({
    ...(day && day > today && { day: 'The meeting has not been held yet' }),
    ...(answered && answered > today && { answered: 'That day has not come yet' }),
    ...(answered && day && answered < day && { answered: 'It was answered before it was asked' }),
    ...(state === 'answered' && !answer && { answer: 'Enter the answer' }),
    ...(state === 'answered' && !answered && { answered: 'Enter the day it was answered' }),
    ...(state === 'open' && (answer || answered) && { state: 'It has an answer, so it is answered' })
  })
})
