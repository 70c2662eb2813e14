import { ROLES } from '../../../access/roles.js'
import { kind } from '../../kind.js'

export default kind({
  id: 'paper-sign-off',
  one: 'Sign-off',
  many: 'Sign-offs',
  path: 'paper-sign-offs',
  what: 'That somebody, as the holder of a post, agrees to a paper as it stood, or does not. It is never changed: who thinks otherwise signs again.',
  see: 'see-drafts',
  change: 'write-papers',
  isFixed: true,
  fields: {
    paper: { as: 'item', kind: 'paper', label: 'Paper', required: true },
    as: { as: 'line', label: 'Signed as', required: true },
    role: { as: 'choice', label: 'Role', choices: ROLES.map(({ id, label }) => ({ value: id, label })) },
    agreed: {
      as: 'choice',
      label: 'Is it ready to be published?',
      required: true,
      choices: [
        { value: 'yes', label: 'Yes', tone: 'green' },
        { value: 'no', label: 'No', tone: 'red' }
      ]
    },
    version: {
      as: 'number',
      label: 'Version of the paper',
      hint: 'Its page says which one it is',
      least: 1,
      most: 100_000,
      whole: true,
      required: true
    },
    words: { as: 'words', label: 'What is to be said of it', most: 3_000 }
  },
  partOf: 'paper',
  list: { columns: ['paper', 'agreed', 'version', 'words'], filters: ['agreed', 'paper'], last: true },
  name: ({ as }) => as ?? '',
  sort: ({ version, as }) => `${String(version ?? 0).padStart(6, '0')} ${as ?? ''}`,
  wrong: ({ agreed, words }) => (agreed === 'no' && !words ? { words: 'Say what stands in the way' } : {})
})
