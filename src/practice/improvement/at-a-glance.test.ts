import { expect, test } from 'vitest'
import type { ItemFields } from '../../register/tables/items.js'
import { atAGlance } from './at-a-glance.js'

const TODAY = '2026-03-10'

test.each<[string, ItemFields, readonly string[]]>([
  ['late the day after', { due: '2026-03-09' }, ['late']],
  ['soon on the day', { due: '2026-03-10' }, ['soon']],
  ['soon on the last of four weeks', { due: '2026-04-07' }, ['soon']],
  ['neither the day after', { due: '2026-04-08' }, []],
  ['nothing once delivered', { due: '2026-03-09', owner: null, state: 'delivered' }, []],
  ['nothing once carried on', { due: null, owner: null, state: 'carried on' }, []],
  ['without an owner', { due: '2026-04-08', owner: null }, ['noOwner']],
  ['without a day', { due: null }, ['noDay']]
])('an action is %s', (_, fields, counted) => {
  const { states, ...counts } = atAGlance([{ fields: { state: 'on track', owner: 'Head', ...fields } }], TODAY)
  const found = Object.entries(counts).filter(([, count]) => count > 0)
  expect(found.map(([name]) => name)).toEqual(counted)
  expect(states.map(({ count }) => count)).toEqual([1])
})

test('states stand in their order, and those of no action are left out', () => {
  const of = (state: string) => ({ fields: { state, owner: 'Head', due: '2026-04-08' } })
  expect(atAGlance(['delivered', 'on track', 'on track', 'dropped'].map(of), TODAY).states).toEqual([
    { state: 'on track', label: 'On track', count: 2 },
    { state: 'delivered', label: 'Delivered, impact not yet shown', count: 1 },
    { state: 'dropped', label: 'Dropped', count: 1 }
  ])
})
