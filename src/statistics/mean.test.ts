import { expect, test } from 'vitest'
import { mean } from './mean.js'

test('the mean of 2, 3 and 7 is 4; of nothing there is none', () => {
  expect(mean([2, 3, 7])).toBe(4)
  expect(mean([])).toBeNull()
})
