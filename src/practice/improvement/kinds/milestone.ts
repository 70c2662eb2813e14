import { kind } from '../../kind.js'
import { isOpen } from '../action-state.js'
import { lateness } from '../lateness.js'

export default kind({
  id: 'milestone',
  one: 'Milestone',
  many: 'Milestones',
  path: 'milestones',
  what: 'A step on the way of an action, with a day of its own, so that an action that will be late is seen before it is.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    action: { as: 'item', kind: 'action', label: 'Action', required: true },
    title: { as: 'line', label: 'Milestone', required: true },
    due: { as: 'day', label: 'Due', required: true },
    done: { as: 'day', label: 'Day it was reached' }
  },
  partOf: 'action',
  list: { columns: ['action', 'due', 'done'], filters: ['action'] },
  name: ({ title }) => title ?? '',
  sort: ({ due }) => due ?? '',
  due: ({ due, done }) => (done ? null : due),
  lapses: ({ state }) => !isOpen(state),
  wrong: ({ done }, today) => (done && done > today ? { done: 'The day it was reached has not come yet' } : {}),
  told: ({ due, done }, today) => lateness(done ? null : due, today)
})
