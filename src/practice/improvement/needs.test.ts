import { expect, test } from 'vitest'
import type { Item } from '../../register/items.js'
import type { ItemFields } from '../../register/tables/items.js'
import { needsOf } from './needs.js'

const TODAY = '2026-03-10'
const HEAD = { name: 'Ada Head', post: 'Head of care', role: 'head-of-service' }
const MANAGER = { name: 'Pat', post: null, role: 'programme-manager' }
const NOTHING = { actions: [], milestones: [], risks: [], letters: [] }

function item(kind: string, fields: ItemFields, part_of: string | null = null): Item {
  const rest = { version: 1, authority: '806', sort: '', by_id: null, by_name: '', at: '' }
  return { id: `${kind}-1`, kind, part_of, fields, ...rest }
}

const action = (fields: ItemFields) => item('action', { owner: 'head of care ', state: 'on track', ...fields })

test.each<[ItemFields, string | null]>([
  [{ due: '2026-03-09' }, '1 day late'],
  [{ due: '2026-03-10' }, 'due today'],
  [{ due: '2026-04-07' }, 'due 7 April 2026'],
  [{ due: '2026-04-08' }, null],
  [{ due: null }, null],
  [{ due: '2026-03-09', state: 'delivered' }, null],
  [{ due: '2026-03-09', owner: 'Somebody' }, null],
  [{ due: '2026-03-09', owner: 'ADA HEAD' }, '1 day late']
])('an action with %o needs its owner: %s', (fields, why) => {
  const needs = needsOf(HEAD, { ...NOTHING, actions: [action(fields)] }, TODAY)
  expect(needs.map(each => each.why)).toEqual(why === null ? [] : [why])
})

test('a milestone needs whoever owns its action, until it is reached', () => {
  const milestone = (done: string | null) => item('milestone', { due: '2026-03-01', done }, 'action-1')
  const needs = (person: typeof HEAD | typeof MANAGER, done: string | null) =>
    needsOf(person, { ...NOTHING, actions: [action({ due: null })], milestones: [milestone(done)] }, TODAY)
  expect(needs(HEAD, null).map(({ what, late }) => [what, late])).toEqual([['Milestone', true]])
  expect(needs(HEAD, '2026-03-02')).toEqual([])
  expect(needs(MANAGER, null)).toEqual([])
})

test('a risk needs its owner when it is to be looked at again, until it is closed', () => {
  const risk = (state: string) => item('risk', { owner: 'Head of care', review: '2026-03-20', state })
  const needs = (state: string) => needsOf(HEAD, { ...NOTHING, risks: [risk(state)] }, TODAY)
  expect(needs('open').map(({ why }) => why)).toEqual(['due 20 March 2026'])
  expect(needs('closed')).toEqual([])
})

test('clocks and actions without an owner need whoever looks after all plans, the most pressing first', () => {
  const letter = item('letter', {
    from: 'focused visit',
    priority: 'yes',
    published: '2026-02-02',
    received: null,
    drafted: null,
    answered: null
  })
  const held = { ...NOTHING, actions: [action({ owner: null, due: null })], letters: [letter] }
  expect(needsOf(MANAGER, held, TODAY).map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'Clock: Draft action plan to Ofsted: 8 days late',
    'Clock: Final action plan to Ofsted: due 14 May 2026',
    'Action without an owner: nobody owns it'
  ])
  expect(needsOf(HEAD, held, TODAY)).toEqual([])
})
