import { kind } from '../../kind.js'

export default kind({
  id: 'evidence',
  one: 'Piece of evidence',
  many: 'Evidence',
  path: 'evidence',
  what: 'What shows that an action was done or made a difference: an audit, an evaluation, what children and families say, a document. It holds no name of a child.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    action: { as: 'item', kind: 'action', label: 'Action', required: true },
    title: { as: 'line', label: 'Title', required: true },
    day: { as: 'day', label: 'Day', required: true },
    sort: {
      as: 'choice',
      label: 'Kind',
      choices: [
        { value: 'audit', label: 'Audit' },
        { value: 'evaluation', label: 'Evaluation' },
        { value: 'feedback', label: 'What children and families say' },
        { value: 'staff', label: 'What staff say' },
        { value: 'figures', label: 'Figures' },
        { value: 'document', label: 'Document' }
      ]
    },
    words: { as: 'words', label: 'What it shows', hint: 'Name no child: many people see plans' },
    link: { as: 'line', label: 'Where it is kept', hint: 'An address or a place in the council’s files', most: 500 }
  },
  partOf: 'action',
  list: { columns: ['action', 'sort', 'day'], filters: ['sort', 'action'], last: true },
  name: ({ title }) => title ?? '',
  sort: ({ day }) => day ?? '',
  wrong: ({ day }, today) => (day && day > today ? { day: 'The day has not come yet' } : {})
})
