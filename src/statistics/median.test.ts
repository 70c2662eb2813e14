import { expect, test } from 'vitest'
import { median } from './median.js'

test('the median is the middle value, or half-way between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([10, 3, 1, 2])).toBe(2.5)
})

test('numbers are ordered as numbers, and the list given is left alone', () => {
  const values = [100, 9, 20]
  expect(median(values)).toBe(20)
  expect(values).toEqual([100, 9, 20])
})

test('nothing has no median', () => {
  expect(median([])).toBeNull()
})
