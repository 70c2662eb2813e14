import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { median } from './median.js'
import { quantile } from './quantile.js'

test('quantiles lie on straight lines between the sorted values', () => {
  // Hyndman and Fan (1996), definition 7: place (n − 1)p from 0. Of four values 0.25 is at 0.75, so 1.75; of five, on the second.
  expect(quantile([4, 1, 3, 2], 0.25)).toBe(1.75)
  expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20)
  expect([quantile([7, 3, 5], 0), quantile([7, 3, 5], 1)]).toEqual([3, 7])
  expect(quantile([], 0.5)).toBeNull()
})

test('the half is the median', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), values => {
      expect(quantile(values, 0.5)).toBeCloseTo(median(values)!, 6)
    })
  )
})
