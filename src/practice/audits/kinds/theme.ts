import { kind } from '../../kind.js'

export default kind({
  id: 'theme',
  one: 'Theme',
  many: 'Themes',
  path: 'audit-themes',
  what: 'What audits find again and again, and the findings of letters that say the same.',
  see: 'see-audits',
  change: 'change-audits',
  fields: {
    title: { as: 'line', label: 'Theme', required: true },
    words: { as: 'words', label: 'What is meant' },
    findings: { as: 'items', kind: 'finding', label: 'Findings that say the same' },
    learning: { as: 'words', label: 'What is done to learn from it' }
  },
  list: { columns: ['findings'], filters: [] },
  name: ({ title }) => title ?? '',
  sort: ({ title }) => title ?? ''
})
