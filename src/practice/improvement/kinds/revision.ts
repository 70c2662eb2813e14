import { kind } from '../../kind.js'

export default kind({
  id: 'revision',
  one: 'Revision',
  many: 'Revisions',
  path: 'revisions',
  what: 'A version of a plan: the first, and each one agreed after a visit or a meeting. Actions say in which revision they were added or dropped, so that nobody need compare two documents.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    plan: { as: 'item', kind: 'plan', label: 'Plan', required: true },
    title: { as: 'line', label: 'Title', hint: 'Such as: Revised after the monitoring visit of May', required: true },
    agreed: { as: 'day', label: 'Day it was agreed', required: true },
    after: { as: 'item', kind: 'letter', label: 'After the letter or report' },
    words: { as: 'words', label: 'What changed' }
  },
  partOf: 'plan',
  list: { columns: ['plan', 'agreed', 'after'], filters: ['plan', 'after'] },
  name: ({ title }) => title ?? '',
  sort: ({ agreed }) => agreed ?? '',
  wrong: ({ agreed }, today) => (agreed && agreed > today ? { agreed: 'The day it was agreed has not come yet' } : {})
})
