import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { type FunnelCount, funnel, funnelLimits } from './funnel.js'

const of = (...counts: readonly (readonly [number, number])[]): FunnelCount[] =>
  counts.map(([numerator, denominator]) => ({ numerator, denominator }))

test('the limits of a share are those of the formula', () => {
  // By hand from sin²(asin √p ± z / 2√n) with p = 0.2 and n = 100: asin √0.2 = 0.4636476, 1 / 2√100 = 0.05.
  // 95%: ± 0.0979982, so sin² 0.3656494 = 0.12782 and sin² 0.5616458 = 0.28362; 99.8%: ± 0.1545116, 0.09257 and 0.33587.
  const limits = funnelLimits({ kind: 'share', centre: 20, tau2: 0 }, 100)!
  expect(limits.lower95).toBeCloseTo(12.782, 2)
  expect(limits.upper95).toBeCloseTo(28.362, 2)
  expect(limits.lower998).toBeCloseTo(9.257, 2)
  expect(limits.upper998).toBeCloseTo(33.587, 2)
})

test('the limits of a rate are those of the square root', () => {
  // By hand: 100 per 10,000 of 10,000 children are 100 expected, s = 0.05; 95%: 100 × (1 ± 0.0979982)² = 81.361 and 120.560.
  const limits = funnelLimits({ kind: 'rate', centre: 100, tau2: 0 }, 10_000)!
  expect(limits.lower95).toBeCloseTo(81.361, 2)
  expect(limits.upper95).toBeCloseTo(120.56, 2)
  expect(limits.upper998).toBeCloseTo(100 * 1.1545116 ** 2, 2)
})

test('where a limit would turn back it is cut at 0 and at all', () => {
  // By hand: asin √0.2 = 0.4636; with n = 4 the error is 0.25, so the lower 99.8% limit would be at −0.309.
  const few = funnelLimits({ kind: 'share', centre: 20, tau2: 0 }, 4)!
  expect([few.lower95, few.lower998]).toEqual([0, 0])
  expect(funnelLimits({ kind: 'share', centre: 80, tau2: 0 }, 4)!.upper998).toBe(100)
  expect(funnelLimits({ kind: 'rate', centre: 10, tau2: 0 }, 100)!.lower998).toBe(0)
})

test('the centre is all who count over all who could', () => {
  // By hand: (10 + 90) of (100 + 300) is 25%, where the mean of 10% and 30% would be 20%.
  expect(funnel(of([10, 100], [90, 300]), 'share').centre).toBe(25)
  expect(funnel(of([10, 1000], [90, 3000]), 'rate').centre).toBe(250)
})

test('a share is judged on each side of its limits', () => {
  // 2,000 of 10,000 keep the centre near 20%, and many on it keep φ under 1. For 100 the limits are 12.78, 28.36 and 33.59.
  const points = (numerator: number) =>
    funnel(of([numerator, 100], ...Array.from({ length: 20 }, () => [20_000, 100_000] as const)), 'share').points[0]!
  expect(points(13)).toMatchObject({ beyond: null, side: null, value: 13 })
  expect(points(12)).toMatchObject({ beyond: 95, side: 'low' })
  expect(points(28)).toMatchObject({ beyond: null })
  expect(points(29)).toMatchObject({ beyond: 95, side: 'high' })
  expect(points(33)).toMatchObject({ beyond: 95 })
  expect(points(34)).toMatchObject({ beyond: 99.8, side: 'high' })
})

test('a share on its limit is not beyond it', () => {
  const { upper95 } = funnelLimits({ kind: 'share', centre: 20, tau2: 0 }, 100)!
  const at = (numerator: number) =>
    funnel(of([numerator, 100], ...Array.from({ length: 20 }, () => [2e9, 1e10] as const)), 'share').points[0]!.beyond
  expect(at(upper95)).toBeNull()
  expect(at(upper95 + 0.001)).toBe(95)
})

test('where they differ by more than chance the limits widen, and up to that they do not', () => {
  // By hand: 8, 32, 8, 32 of 100 about 20%. asin √0.08 = 0.286757 and asin √0.32 = 0.601264, so z = −3.5378 and 2.7523;
  // halves, so nothing is drawn in; φ = (3.5378² + 2.7523²) / 2 = 10.046, τ² = (40.183 − 3) / (400 × 3) = 0.030986.
  const spread = funnel(of([8, 100], [32, 100], [8, 100], [32, 100]), 'share')
  expect(spread.phi).toBeCloseTo(10.046, 2)
  expect(spread.tau2).toBeCloseTo(0.030986, 5)
  expect(spread.points.map(point => point.beyond)).toEqual([null, null, null, null])
  const close = funnel(of([19, 100], [21, 100], [20, 100], [20, 100]), 'share')
  expect(close.phi).toBeLessThan(1)
  expect(close.tau2).toBe(0)
})

test('nothing at all, and nobody counting, have no signal', () => {
  expect(funnel([], 'share')).toEqual({ kind: 'share', centre: null, phi: null, tau2: 0, points: [] })
  expect(funnelLimits(funnel([], 'share'), 10)).toBeNull()
  for (const kind of ['share', 'rate'] as const) {
    const none = funnel(of([0, 50], [0, 80]), kind)
    expect(none.points.every(point => point.beyond === null)).toBe(true)
    expect(funnelLimits(none, 50)!.lower998).toBe(0)
  }
})

test('limits hold the centre, narrow with size, and agree with how points are judged', () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 25
  })
  fc.assert(
    fc.property(counts, fc.constantFrom('share', 'rate'), (drawn, kind) => {
      const plot = funnel(of(...drawn.map(([size, part]) => [Math.round(size * part), size] as const)), kind)
      for (const point of plot.points) {
        const at = funnelLimits(plot, point.denominator)!
        const larger = funnelLimits(plot, point.denominator * 2)!
        expect(at.lower998).toBeLessThanOrEqual(at.lower95 + 1e-9)
        expect(at.lower95).toBeLessThanOrEqual(plot.centre! + 1e-9)
        expect(larger.upper95).toBeLessThanOrEqual(at.upper95 + 1e-9)
        if (point.beyond === null) {
          expect(point.value).toBeLessThanOrEqual(at.upper95 + 1e-4)
          expect(point.value).toBeGreaterThanOrEqual(at.lower95 - 1e-4)
        }
        if (point.beyond === 99.8)
          expect(point.value > at.upper998 - 1e-9 || point.value < at.lower998 + 1e-9).toBe(true)
      }
    })
  )
})
