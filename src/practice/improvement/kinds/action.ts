import type { Item } from '../../../register/items.js'
import { kind } from '../../kind.js'
import { isDelivered, isOpen } from '../action-state.js'
import { lateness } from '../lateness.js'

const ofItsPlan = ({ id }: Item) => ({ partOf: id })

export default kind({
  id: 'action',
  one: 'Action',
  many: 'Actions',
  path: 'actions',
  what: 'What somebody will do by a day, and the figure that should move because of it. An action that is delivered has not worked until its figure says so.',
  see: 'see-plans',
  change: 'change-plans',
  fields: {
    plan: { as: 'item', kind: 'plan', label: 'Plan', required: true },
    title: { as: 'line', label: 'Action', required: true },
    words: { as: 'words', label: 'What will be done' },
    findings: {
      as: 'items',
      kind: 'finding',
      label: 'Answers the findings',
      // Those of the letters that its plan answers.
      within: ({ fields: { answers } }) =>
        Array.isArray(answers) && answers.length > 0 ? { oneOf: { letter: answers } } : {}
    },
    owner: { as: 'person', label: 'Owner', hint: 'A name or a post. Without one nobody is reminded' },
    started: { as: 'day', label: 'First day' },
    due: { as: 'day', label: 'Due' },
    said: { as: 'line', label: 'Due, as the plan puts it', hint: 'Where it gives no day, such as: by January 2023' },
    state: {
      as: 'choice',
      label: 'State',
      required: true,
      usual: 'not started',
      choices: [
        { value: 'not started', label: 'Not started', tone: 'grey' },
        { value: 'on track', label: 'On track', tone: 'green' },
        { value: 'at risk', label: 'At risk', tone: 'yellow' },
        { value: 'off track', label: 'Off track', tone: 'red' },
        { value: 'delivered', label: 'Delivered, impact not yet shown', tone: 'blue' },
        { value: 'impact shown', label: 'Impact shown', tone: 'green' },
        { value: 'carried on', label: 'Carried into the next plan', tone: 'grey' },
        { value: 'dropped', label: 'Dropped', tone: 'grey' }
      ]
    },
    delivered: { as: 'day', label: 'Day it was delivered' },
    indicator: { as: 'indicator', label: 'The figure that should move' },
    direction: {
      as: 'choice',
      label: 'It should',
      choices: [
        { value: 'rise', label: 'Rise' },
        { value: 'fall', label: 'Fall' }
      ]
    },
    programme: {
      as: 'item',
      kind: 'audit-programme',
      label: 'The audits whose grades should get better',
      hint: 'Impact is shown when more of them are good since the action than chance would make'
    },
    theme: { as: 'item', kind: 'theme', label: 'Only audits with the theme' },
    waits: { as: 'items', kind: 'action', label: 'Waits for', within: ofItsPlan },
    carried: { as: 'item', kind: 'action', label: 'Carried on from', hint: 'The same action in an earlier plan' },
    added: { as: 'item', kind: 'revision', label: 'Added in the revision', within: ofItsPlan },
    dropped: { as: 'item', kind: 'revision', label: 'Dropped in the revision', within: ofItsPlan },
    reason: { as: 'words', label: 'Why it was dropped', most: 1_000 }
  },
  partOf: 'plan',
  owner: 'owner',
  list: { columns: ['plan', 'owner', 'due', 'state'], filters: ['state', 'plan', 'owner'] },
  name: ({ title }) => title ?? '',
  // Those without a day come last.
  sort: ({ due }) => due ?? 'no day',
  due: ({ state, due }) => (isOpen(state) ? due : null),
  wrong: ({ state, delivered, started, due, indicator, direction, programme, theme, dropped, reason }, today) => ({
    ...(started && due && due < started && { due: 'It is due before its first day' }),
    ...(delivered && delivered > today && { delivered: 'The day it was delivered has not come yet' }),
    ...(isDelivered(state) && !delivered && { delivered: 'Enter the day it was delivered' }),
    ...(indicator && !direction && { direction: 'Choose which way the figure should move' }),
    ...(direction && !indicator && { indicator: 'Choose the figure that should move' }),
    ...(theme && !programme && { programme: 'Choose the audits of which only those with the theme are meant' }),
    ...(state === 'dropped' && !reason && { reason: 'Enter why it was dropped' }),
    ...(dropped && state !== 'dropped' && { state: 'An action dropped in a revision has the state dropped' })
  }),
  told: ({ state, due, owner }, today) => {
    if (!isOpen(state)) return []
    return [
      ...lateness(due, today),
      ...(owner ? [] : [{ label: 'No owner', words: 'nobody will be reminded of it.', tone: 'late' as const }]),
      ...(due ? [] : [{ label: 'No day', words: 'it can never be late, nor on time.', tone: 'late' as const }])
    ]
  }
})
