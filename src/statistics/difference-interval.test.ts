import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { differenceInterval } from './difference-interval.js'

// Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10: first less second.
const newcombe: readonly [number, number, number, number, number, number][] = [
  [56, 70, 48, 80, 5.24, 33.39],
  [9, 10, 3, 10, 17.05, 80.9],
  [6, 7, 2, 7, 5.82, 80.62],
  [5, 56, 0, 29, -3.81, 19.26],
  [0, 10, 0, 20, -16.11, 27.75],
  [0, 10, 0, 10, -27.75, 27.75],
  [10, 10, 0, 20, 67.91, 100],
  [10, 10, 0, 10, 60.75, 100]
]

test.each(newcombe)('%d of %d less %d of %d is that of the published table', (a, m, b, n, low, high) => {
  const interval = differenceInterval({ numerator: b, denominator: n }, { numerator: a, denominator: m })!
  expect(interval.low).toBeCloseTo(low, 2)
  expect(interval.high).toBeCloseTo(high, 2)
})

test('without anybody on one side there is no interval', () => {
  const some = { numerator: 1, denominator: 2 }
  expect(differenceInterval(some, { numerator: 0, denominator: 0 })).toBeNull()
  expect(differenceInterval({ numerator: 0, denominator: 0 }, some)).toBeNull()
})

test('it holds the difference, stays within 100 points, and turns over when the two change places', () => {
  const proportion = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([denominator, share]) => ({ numerator: Math.round(share * denominator), denominator }))
  fc.assert(
    fc.property(proportion, proportion, (before, after) => {
      const { low, high } = differenceInterval(before, after)!
      const difference = 100 * (after.numerator / after.denominator - before.numerator / before.denominator)
      expect(low).toBeLessThanOrEqual(difference + 1e-9)
      expect(high).toBeGreaterThanOrEqual(difference - 1e-9)
      expect(Math.max(-low, high)).toBeLessThanOrEqual(100 + 1e-9)
      expect(differenceInterval(after, before)!.low).toBeCloseTo(-high, 8)
    })
  )
})
