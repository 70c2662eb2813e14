import { dayText } from '../../../domain/day-text.js'
import { kind } from '../../kind.js'

export default kind({
  id: 'meeting',
  one: 'Meeting',
  many: 'Meetings',
  path: 'meetings',
  what: 'A meeting of a board, held or set: the papers it looked at and what it decided.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    board: { as: 'item', kind: 'board', label: 'Board', required: true },
    day: { as: 'day', label: 'Day', hint: 'Of one that was held or is set. For example, 31/3/2026', required: true },
    papers: { as: 'words', label: 'Papers looked at' },
    decided: { as: 'words', label: 'What was decided' }
  },
  partOf: 'board',
  list: { columns: ['board', 'papers', 'decided'], filters: ['board'], last: true },
  name: ({ day }) => (day ? dayText(day) : ''),
  sort: ({ day }) => day ?? '',
  wrong: ({ day, decided }, today) =>
    day && day > today && decided ? { decided: 'It has not been held yet: nothing is decided' } : {},
  told: ({ day, decided }, today) =>
    day && day < today && !decided
      ? [{ label: 'Open', words: 'it has been held, and what was decided is not recorded.', tone: 'late' as const }]
      : []
})
