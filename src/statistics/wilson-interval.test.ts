import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { wilsonInterval } from './wilson-interval.js'

// Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
const newcombe: readonly [number, number, number, number][] = [
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [0, 20, 0, 16.11],
  [1, 29, 0.61, 17.18]
]

test('the interval is that of the published table', () => {
  for (const [numerator, denominator, low, high] of newcombe) {
    const interval = wilsonInterval(numerator, denominator)!
    expect(interval.low).toBeCloseTo(low, 2)
    expect(interval.high).toBeCloseTo(high, 2)
  }
})

test('37 of 50 is 60 to 84 per cent', () => {
  const interval = wilsonInterval(37, 50)!
  expect([Math.round(interval.low), Math.round(interval.high)]).toEqual([60, 84])
})

test('nobody in the cohort has no interval', () => {
  expect(wilsonInterval(0, 0)).toBeNull()
})

test('it holds the share, stays within 0 to 100, and turns over with its complement', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (denominator, part) => {
      const numerator = Math.round(part * denominator)
      const { low, high } = wilsonInterval(numerator, denominator)!
      const share = (100 * numerator) / denominator
      expect(low >= 0 && low <= share && share <= high && high <= 100).toBe(true)
      expect(wilsonInterval(denominator - numerator, denominator)!.low).toBeCloseTo(100 - high, 8)
    })
  )
})
