import { expect, test } from 'vitest'
import type { Item } from '../../register/items.js'
import type { ItemFields } from '../../register/tables/items.js'
import { repeatedDraw } from './repeated-draw.js'

const item = (id: string, fields: ItemFields) => ({ id, fields }) as Item
const SAMPLE = item('s1', { seed: 42, asAt: '2026-03-31', population: 30 })
const AUDITS = ['a', 'b', 'c'].map(child => item(`audit ${child}`, { sample: 's1', child }))
const repeats = (draw: Partial<Parameters<typeof repeatedDraw>[2]>) =>
  repeatedDraw([SAMPLE], AUDITS, { seed: 42, asAt: '2026-06-30', population: 31, drawn: ['a', 'd'], ...draw })?.id

test('a draw repeats a sample of the same seed from the same children', () => {
  expect(repeats({ asAt: '2026-03-31', population: 30 })).toBe('s1')
  expect(repeats({ drawn: ['c', 'a'] })).toBe('s1')
})

test('with another seed, of another day or from fewer children it is a draw of its own', () => {
  expect(repeats({ seed: 43, asAt: '2026-03-31', population: 30, drawn: ['a'] })).toBeUndefined()
  expect(repeats({})).toBeUndefined()
  expect(repeats({ asAt: '2026-03-31', population: 27, drawn: ['d', 'e'] })).toBeUndefined()
})
