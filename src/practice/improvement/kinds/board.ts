import { kind } from '../../kind.js'

export default kind({
  id: 'board',
  one: 'Board',
  many: 'Boards',
  path: 'boards',
  what: 'A board that looks at plans: who chairs it, who sits on it, how often it meets. Its meetings say what was looked at and what was decided, and its cycle says when the next is expected.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    title: { as: 'line', label: 'Title', required: true },
    chair: { as: 'person', label: 'Chair', hint: 'A name or a post' },
    cycle: {
      as: 'choice',
      label: 'Meets',
      choices: [
        { value: 'weeks', label: 'Every so many weeks' },
        { value: 'month', label: 'Every month' },
        { value: 'quarter', label: 'Every quarter' }
      ]
    },
    weeks: { as: 'number', label: 'Weeks from one meeting to the next', least: 1, most: 52, whole: true },
    sits: { as: 'words', label: 'Who sits on it' },
    looks: { as: 'words', label: 'What it looks at' },
    plans: { as: 'items', kind: 'plan', label: 'Plans it oversees' },
    ended: { as: 'day', label: 'Last day', hint: 'Left out while it goes on' }
  },
  owner: 'chair',
  list: { columns: ['chair', 'cycle', 'plans', 'ended'], filters: ['plans'] },
  name: ({ title }) => title ?? '',
  sort: ({ title }) => (title ?? '').toLowerCase(),
  wrong: ({ cycle, weeks }) => ({
    ...(cycle === 'weeks' && weeks === null && { weeks: 'Enter how many weeks' }),
    ...(cycle !== 'weeks' && weeks !== null && { weeks: 'Weeks are for a board that meets every so many weeks' })
  })
})
