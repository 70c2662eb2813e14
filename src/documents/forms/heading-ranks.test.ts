import { expect, test } from 'vitest'
import { headingRanks } from './heading-ranks.js'

test('no heading is more than one below the one before', () => {
  const blocks = ([3, 3, 1, 3, 2, 3] as const).map(level => ({ as: 'heading', level, text: '', id: '' }) as const)
  expect(headingRanks(blocks)).toEqual([1, 2, 1, 2, 2, 3])
})
