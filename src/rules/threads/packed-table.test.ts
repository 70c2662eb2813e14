import { expect, test } from 'vitest'
import { packed, unpacked } from './packed-table.js'

test('a table is the same after it was packed for another thread', () => {
  const CHILD = ['a', 'b', null, 'a']
  const table = { columns: { CHILD, SEX: [null, null, null, null] }, rows: 4, numbers: [0, 2, 3, 9] }
  expect(unpacked(packed(table))).toEqual(table)
})
