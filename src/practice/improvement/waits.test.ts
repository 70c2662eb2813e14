import { expect, test } from 'vitest'
import type { ItemFields } from '../../register/tables/items.js'
import { waitsTold } from './waits.js'

const TODAY = '2026-03-10'

test.each<[ItemFields, ItemFields, string | null]>([
  [{}, { due: '2026-03-09' }, 'which is late: it was due 9 March 2026'],
  [{}, { due: '2026-03-10' }, null],
  [{}, { due: '2026-03-09', state: 'delivered' }, null],
  [{ due: '2026-04-01' }, { due: '2026-04-01' }, null],
  [{ due: '2026-04-01' }, { due: '2026-04-02' }, 'which is due later, 2 April 2026'],
  [{ due: null }, { due: '2026-04-02' }, null],
  [{}, { due: null }, 'which has no day'],
  [{}, { due: '2026-04-02', state: 'dropped' }, 'which was dropped'],
  [{ state: 'delivered' }, { due: '2026-03-09' }, null]
])('an action with %o that waits for one with %o', (action, other, why) => {
  const told = waitsTold(
    { state: 'on track', due: '2026-05-01', ...action },
    [{ title: 'Train everyone', state: 'on track', ...other }],
    TODAY
  )
  expect(told.map(({ words }) => words)).toEqual(why ? [`waits for “Train everyone”, ${why}.`] : [])
})
