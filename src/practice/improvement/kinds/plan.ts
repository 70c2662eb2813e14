import { kind } from '../../kind.js'

export default kind({
  id: 'plan',
  one: 'Plan',
  many: 'Plans',
  path: 'plans',
  what: 'A set of actions with an end in view: an immediate assurance plan, an improvement plan, a written statement of action, a savings plan. Several may run at once, and one may be carried into the next.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    title: { as: 'line', label: 'Title', required: true },
    sort: {
      as: 'choice',
      label: 'Kind',
      required: true,
      choices: [
        { value: 'immediate assurance', label: 'Immediate assurance plan' },
        { value: 'improvement', label: 'Improvement plan' },
        { value: 'send', label: 'Written statement or priority action plan (SEND)' },
        { value: 'savings', label: 'Savings plan' },
        { value: 'other', label: 'Another plan' }
      ]
    },
    answers: { as: 'items', kind: 'letter', label: 'Answers' },
    owner: { as: 'person', label: 'Owner', hint: 'A name or a post', required: true },
    started: { as: 'day', label: 'First day', required: true },
    ends: { as: 'day', label: 'Last day' },
    continues: {
      as: 'item',
      kind: 'plan',
      label: 'Carries on from',
      hint: 'The plan before it. Its unfinished actions can then be carried over on the page of this one'
    },
    state: {
      as: 'choice',
      label: 'State',
      required: true,
      usual: 'in force',
      choices: [
        { value: 'draft', label: 'Draft', tone: 'grey' },
        { value: 'in force', label: 'In force', tone: 'blue' },
        { value: 'carried on', label: 'Carried into the next', tone: 'grey' },
        { value: 'closed', label: 'Closed', tone: 'green' }
      ]
    },
    words: { as: 'words', label: 'What it is to bring about' }
  },
  owner: 'owner',
  list: { columns: ['sort', 'owner', 'started', 'ends', 'state'], filters: ['state', 'sort'], last: true },
  name: ({ title }) => title ?? '',
  sort: ({ started }) => started ?? '',
  due: ({ state, ends }) => (state === 'in force' ? ends : null),
  wrong: ({ started, ends }) =>
    started && ends && ends < started ? { ends: 'The last day comes before the first' } : {},
  told: ({ state, ends }, today) =>
    state === 'in force' && ends && ends < today
      ? [{ label: 'Late', words: 'its last day has passed and it is still in force.', tone: 'late' as const }]
      : []
})
