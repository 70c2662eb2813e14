import { kind } from '../../kind.js'

export default kind({
  id: 'audit-programme',
  one: 'Audit programme',
  many: 'Audit programmes',
  path: 'audit-programmes',
  what: 'What is audited and how children are drawn for it: the children behind a figure, in proportion to groups you choose, no worker’s too often. Each draw keeps its seed, so that anyone can draw it again.',
  see: 'see-audits',
  change: 'change-audits',
  fields: {
    title: { as: 'line', label: 'Title', required: true },
    tool: { as: 'item', kind: 'audit-tool', label: 'Audit tool', required: true },
    population: {
      as: 'indicator',
      label: 'Children are drawn from',
      hint: 'The children behind this figure',
      required: true
    },
    of: {
      as: 'choice',
      label: 'Which of them',
      required: true,
      usual: 'counted',
      choices: [
        { value: 'counted', label: 'Those who count' },
        { value: 'not counted', label: 'Those who do not' }
      ]
    },
    size: { as: 'number', label: 'Children in a sample', least: 1, most: 500, whole: true, required: true },
    most: { as: 'number', label: 'Most of one worker', least: 1, most: 100, whole: true },
    strata: {
      as: 'choices',
      label: 'In proportion to',
      choices: [
        { value: 'age_band', label: 'Age' },
        { value: 'sex', label: 'Sex' },
        { value: 'ethnicity', label: 'Ethnicity' },
        { value: 'disability', label: 'Disability' },
        { value: 'legal_status', label: 'Legal status' },
        { value: 'placement_type', label: 'Placement' },
        { value: 'plan_category', label: 'Category of plan' },
        { value: 'need', label: 'Main need' },
        { value: 'team', label: 'Team' }
      ]
    },
    cycle: { as: 'line', label: 'How often', hint: 'Such as: every month' },
    owner: { as: 'person', label: 'Owner', hint: 'A name or a post', required: true },
    state: {
      as: 'choice',
      label: 'State',
      required: true,
      usual: 'running',
      choices: [
        { value: 'planned', label: 'Planned', tone: 'grey' },
        { value: 'running', label: 'Running', tone: 'blue' },
        { value: 'ended', label: 'Ended', tone: 'green' }
      ]
    },
    words: { as: 'words', label: 'What it is to find out' }
  },
  owner: 'owner',
  list: { columns: ['tool', 'cycle', 'owner', 'state'], filters: ['state'] },
  name: ({ title }) => title ?? '',
  sort: ({ title }) => title ?? ''
})
