import { kind } from '../../kind.js'

export default kind({
  id: 'audit-action',
  one: 'Action for the child',
  many: 'Actions for the child',
  path: 'audit-actions',
  what: 'What the audit asks to be done for this child, by whom and when. It is proven when the same child is audited again.',
  see: 'see-audits',
  change: 'change-audits',
  fields: {
    audit: { as: 'item', kind: 'audit', label: 'Audit', required: true },
    title: { as: 'line', label: 'Action', hint: 'Name no child here', required: true },
    owner: { as: 'person', label: 'Owner', hint: 'A name or a post', required: true },
    due: { as: 'day', label: 'Due', required: true },
    done: { as: 'day', label: 'Day it was done' }
  },
  partOf: 'audit',
  owner: 'owner',
  list: { columns: ['owner', 'due', 'done'], filters: ['owner'] },
  name: ({ title }) => title ?? '',
  sort: ({ due }) => due ?? '',
  due: ({ due, done }) => (done ? null : due),
  wrong: ({ done }, today) => (done && done > today ? { done: 'That day has not come yet' } : {})
})
