import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { addMonths } from '../domain/day.js'
import { type DatedShare, pChart } from './p-chart.js'

const monthly = (...shares: readonly (readonly [number | null, number | null])[]): DatedShare[] =>
  shares.map(([numerator, denominator], index) => ({ day: addMonths('2023-01-31', index), numerator, denominator }))

test('the centre is all who count over all who could, not the mean of the percentages', () => {
  // By hand: (10 + 90) / (100 + 100 + 300) = 20%, where the mean of 10, 0 and 30 would be 13.3.
  expect(pChart(monthly([10, 100], [0, 100], [90, 300]), { better: 'lower' }).points[0]!.limits!.centre).toBe(20)
})

test('limits widen as the denominator falls', () => {
  // By hand, centre 20%: √(0.2 × 0.8 / 100) = 4 points, so 8 to 32; for 400, 2 points, so 14 to 26; near 12 to 28.
  const [hundred, fourHundred] = pChart(monthly([20, 100], [80, 400]), { better: 'lower' }).points
  const rounded = (limits: { lower: number; upper: number } | null) =>
    [limits!.lower, limits!.upper].map(value => Number(value.toFixed(9)))
  expect(rounded(hundred!.limits)).toEqual([8, 32])
  expect(rounded(fourHundred!.limits)).toEqual([14, 26])
  expect(hundred!.limits!.nearUpper).toBeCloseTo(28, 9)
})

test('limits are cut at 0 and 100', () => {
  const few = pChart(monthly([1, 10], [1, 10]), { better: 'lower' }).points[0]!.limits!
  expect(few.lower).toBe(0)
  const most = pChart(monthly([9, 10], [9, 10]), { better: 'higher' }).points[0]!.limits!
  expect(most.upper).toBe(100)
})

test('each point is judged by the limits of its own size', () => {
  // Both points are 30%; centre (30 + 300 + 170) / 2500 = 20%. For 100: 32 is the limit. For 1000: 23.8 is.
  const chart = pChart(monthly([30, 100], [300, 1000], [170, 1400]), { better: 'lower' })
  expect(chart.points.map(point => point.rule)).toEqual([null, 'astronomical', 'astronomical'])
  expect(chart.points.map(point => point.tone)).toEqual(['common', 'concern', 'improvement'])
})

test('near limits are drawn from five expected on each side', () => {
  const near = (numerator: number, denominator: number) =>
    pChart(monthly([numerator, denominator]), { better: 'lower' }).points[0]!.limits!.nearUpper
  expect(near(5, 50)).not.toBeNull()
  expect(near(4, 50)).toBeNull()
  expect(near(45, 50)).not.toBeNull()
  expect(near(46, 50)).toBeNull()
})

test('nobody in the cohort leaves a gap, and none counting is 0 per cent', () => {
  const chart = pChart(monthly([0, 0], [0, 50], [5, 50], [null, 40], [3, null]), { better: 'lower' })
  expect(chart.points.map(point => point.value)).toEqual([null, 0, 10, null, null])
  expect(chart.points.map(point => point.limits !== null)).toEqual([false, true, true, false, false])
  expect(chart.points[2]).toMatchObject({ numerator: 5, denominator: 50 })
})

test('all of all is 100 per cent with limits on it and no signal', () => {
  const chart = pChart(monthly(...Array.from({ length: 8 }, () => [7, 7] as const)), { better: 'higher' })
  expect(chart.points.every(point => point.rule === null && point.limits!.lower === 100)).toBe(true)
})

test('shift and trend are judged on proportions too', () => {
  const low = Array.from({ length: 7 }, () => [8, 100] as const)
  const high = Array.from({ length: 7 }, () => [12, 100] as const)
  const chart = pChart(monthly(...low, ...high), { better: 'higher' })
  expect(chart.points.map(point => point.rule)).toEqual(Array.from({ length: 14 }, () => 'shift'))
  const rising = pChart(monthly(...[8, 9, 10, 11, 12, 13, 14].map(each => [each, 100] as const)), { better: 'lower' })
  expect(rising.variation).toEqual({ tone: 'concern', side: 'high', rule: 'trend' })
})

test('a target is judged by the limits of the last point with a value', () => {
  const chart = pChart(monthly([20, 100], [80, 400], [0, 0]), { better: 'lower', target: 13 })
  expect(chart.assurance).toBe('fail')
  expect(pChart(monthly([80, 400], [20, 100]), { better: 'lower', target: 13 }).assurance).toBe('inconsistent')
})

test('values and limits stay within 0 and 100, the centre lies between the limits, and equal shares never signal', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 4 }), (denominators, part) => {
      const chart = pChart(monthly(...denominators.map(size => [part * size, 4 * size] as const)), { better: 'lower' })
      for (const { value, limits, rule } of chart.points) {
        expect(value).toBeCloseTo(25 * part, 9)
        expect(rule).toBeNull()
        expect(limits!.lower >= 0 && limits!.lower <= limits!.centre + 1e-9).toBe(true)
        expect(limits!.upper <= 100 && limits!.upper >= limits!.centre - 1e-9).toBe(true)
      }
    })
  )
})
