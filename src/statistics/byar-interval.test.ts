import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { byarInterval } from './byar-interval.js'

// Exact Poisson limits: Ulm (1990), American Journal of Epidemiology 131, 373–375; chi-squared quantiles halved.
const exact: readonly [number, number, number][] = [
  [0, 0, 3.689],
  [1, 0.025, 5.572],
  [5, 1.623, 11.668],
  [9, 4.115, 17.085]
]

test('below ten events the limits are exact', () => {
  for (const [count, low, high] of exact) {
    expect(byarInterval(count).low).toBeCloseTo(low, 3)
    expect(byarInterval(count).high).toBeCloseTo(high, 3)
  }
})

test('from ten events the limits are Byar’s, within 0.02 of the exact 4.795 and 18.390', () => {
  // By hand: 10 × (1 − 1/90 − 1.96/(3√10))³ = 10 × 0.78229³ = 4.787; 11 × (1 − 1/99 + 1.96/(3√11))³ = 11 × 1.18689³ = 18.391.
  expect(byarInterval(10).low).toBeCloseTo(4.787, 2)
  expect(byarInterval(10).high).toBeCloseTo(18.391, 2)
})

test('it holds the count and rises with it, across the change of method too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), count => {
      const [here, next] = [byarInterval(count), byarInterval(count + 1)]
      expect(here.low <= count && count < here.high).toBe(true)
      expect(next.low > here.low && next.high > here.high).toBe(true)
    })
  )
})
