import { expect, test } from 'vitest'
import { countShown } from './count-shown.js'

test.each([
  [0, '0', 0],
  [1, 'fewer than 6', null],
  [5, 'fewer than 6', null],
  [6, '6', 6],
  [1234, '1,234', 1234]
])('a count of %i is given to members and the public as %s', (count, text, value) => {
  expect(countShown(count, 'members')).toEqual({ text, value })
  expect(countShown(count, 'public')).toEqual({ text, value })
})

test('officers read every count', () => {
  expect(countShown(3, 'officers')).toEqual({ text: '3', value: 3 })
})
