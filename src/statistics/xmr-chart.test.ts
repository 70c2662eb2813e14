import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { addMonths } from '../domain/day.js'
import type { Rebase } from './control-chart.js'
import { type DatedValue, xmrChart } from './xmr-chart.js'

const monthly = (...values: (number | null)[]): DatedValue[] =>
  values.map((value, index) => ({ day: addMonths('2023-01-31', index), value }))

const rebase = (day: string): Rebase => ({ day, cause: 'the front door moved to one team', by: 'A. Manager' })

test('limits are the mean ± 2.66 mean moving ranges, near limits two thirds of the way', () => {
  // By hand: mean 60/5 = 12; ranges 2, 1, 2, 1, mean 1.5; 2.66 × 1.5 = 3.99; 3.99 × 2/3 = 2.66.
  const { limits } = xmrChart(monthly(10, 12, 11, 13, 14), { better: 'neither' }).points[0]!
  expect(limits!.centre).toBeCloseTo(12, 10)
  expect([limits!.lower, limits!.upper].map(value => value.toFixed(6))).toEqual(['8.010000', '15.990000'])
  expect([limits!.nearLower, limits!.nearUpper].map(value => value?.toFixed(6))).toEqual(['9.340000', '14.660000'])
})

test('the six yearly NEET figures of practice.md annex E row 18 have trial limits 2.3 to 11.8 and 2013 above them', () => {
  const chart = xmrChart(monthly(12.3, 9, 6.6, 5.4, 4.2, 5), { better: 'lower' })
  const { limits } = chart.points[0]!
  expect([limits!.centre, limits!.lower, limits!.upper].map(value => value.toFixed(1))).toEqual(['7.1', '2.3', '11.8'])
  expect(chart.points.map(point => point.rule)).toEqual(['astronomical', null, null, null, null, null])
  expect(chart.points[0]!.tone).toBe('concern')
  expect(chart.variation).toEqual({ tone: 'common', side: null, rule: null })
  expect(chart.segments[0]!.trial).toBe(true)
})

test('a moving range of 3.267 means or more is left out once, and the mean keeps its point', () => {
  // By hand: ten ranges of 1 and one of 20, mean 30/11 = 2.727, screen 8.91; without the 20 the mean range is 1.
  const values = monthly(10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 30)
  const screened = xmrChart(values, { better: 'neither' }).points[0]!.limits!
  expect(screened.centre).toBeCloseTo(145 / 12, 10)
  expect(screened.upper).toBeCloseTo(145 / 12 + 2.66, 10)
  const kept = xmrChart(values, { better: 'neither', screen: false }).points[0]!.limits!
  expect(kept.upper).toBeCloseTo(145 / 12 + (2.66 * 30) / 11, 10)
})

test('limits are on trial under 12 points and firm from 12', () => {
  const trial = (count: number) =>
    xmrChart(monthly(...Array.from({ length: count }, (_, index) => index % 3)), { better: 'neither' }).segments[0]!
      .trial
  expect([11, 12].map(trial)).toEqual([true, false])
})

test('a missing value leaves a gap that no moving range crosses', () => {
  // By hand: ranges 1 (10 to 11) and 1 (31 to 30) alone, so the limits are 20.5 ± 2.66.
  const chart = xmrChart(monthly(10, 11, null, 31, 30), { better: 'neither' })
  expect(chart.points[0]!.limits!.upper).toBeCloseTo(20.5 + 2.66, 10)
  expect(chart.points[2]).toMatchObject({ value: null, rule: null, tone: 'common' })
})

test('one point, or points that are never next to each other, have no limits', () => {
  expect(xmrChart(monthly(10), { better: 'lower', target: 5 })).toMatchObject({ variation: null, assurance: null })
  expect(xmrChart(monthly(10, null, 12), { better: 'lower' }).points.map(point => point.limits)).toEqual([
    null,
    null,
    null
  ])
})

test('nothing gives an empty chart', () => {
  expect(xmrChart([], { better: 'lower' })).toMatchObject({ points: [], segments: [], variation: null })
})

test('equal values break nothing, decimals too', () => {
  const chart = xmrChart(monthly(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1), { better: 'lower' })
  expect(chart.points.every(point => point.rule === null)).toBe(true)
})

test('a rebase begins a segment on its day with limits of its own', () => {
  const chart = xmrChart(monthly(10, 12, 10, 20, 22, 20), { better: 'lower', rebases: [rebase('2023-04-30')] })
  expect(chart.points.map(point => point.segment)).toEqual([0, 0, 0, 1, 1, 1])
  expect(chart.points[0]!.limits!.centre).toBeCloseTo(32 / 3, 10)
  expect(chart.points[3]!.limits!.centre).toBeCloseTo(62 / 3, 10)
  expect(chart.segments.map(segment => segment.rebase?.by ?? null)).toEqual([null, 'A. Manager'])
})

test('a rebase a day after a point leaves that point in the segment before', () => {
  const chart = xmrChart(monthly(10, 12, 10, 20, 22, 20), { better: 'lower', rebases: [rebase('2023-05-01')] })
  expect(chart.points.map(point => point.segment)).toEqual([0, 0, 0, 0, 1, 1])
})

test('a rebase before the first point or after the last changes nothing', () => {
  const rebases = [rebase('2020-01-01'), rebase('2030-01-01')]
  const chart = xmrChart(monthly(10, 12, 10), { better: 'lower', rebases })
  expect(chart.segments).toHaveLength(1)
  expect(chart.points).toEqual(xmrChart(monthly(10, 12, 10), { better: 'lower' }).points)
})

test('a run does not cross a rebase', () => {
  const rising = monthly(1, 2, 3, 4, 5, 6, 7, 8)
  expect(xmrChart(rising, { better: 'higher' }).points.some(point => point.rule === 'trend')).toBe(true)
  const broken = xmrChart(rising, { better: 'higher', rebases: [rebase('2023-05-31')] })
  expect(broken.points.some(point => point.rule === 'trend')).toBe(false)
})

test('direction makes a signal improvement, concern or neither; a rising trend below the mean is read by its direction', () => {
  const rising = monthly(1, 2, 3, 4, 5, 6, 7)
  const tone = (better: 'higher' | 'lower' | 'neither') => xmrChart(rising, { better }).points.at(-2)!.tone
  expect([tone('higher'), tone('lower'), tone('neither')]).toEqual(['improvement', 'concern', 'neutral'])
  expect(xmrChart(rising, { better: 'higher' }).points[1]).toMatchObject({ rule: 'trend', tone: 'improvement' })
})

test('variation is what the last point with a value says', () => {
  const rising = [...monthly(1, 2, 3, 4, 5, 6, 7), { day: '2024-01-31', value: null }]
  expect(xmrChart(rising, { better: 'lower' }).variation).toMatchObject({ tone: 'concern', side: 'high' })
})

test('a target beyond the limits is met always or never, one within them or on them by chance', () => {
  // Limits 8.01 to 15.99, from the first test.
  const assurance = (better: 'higher' | 'lower' | 'neither', target: number) =>
    xmrChart(monthly(10, 12, 11, 13, 14), { better, target }).assurance
  expect([16, 15, 8].map(target => assurance('higher', target))).toEqual(['fail', 'inconsistent', 'pass'])
  expect([16, 15, 8].map(target => assurance('lower', target))).toEqual(['pass', 'inconsistent', 'fail'])
  expect(assurance('neither', 16)).toBeNull()
  expect(xmrChart(monthly(10, 12), { better: 'lower' }).assurance).toBeNull()
})

test('assurance is judged by the limits of the last segment', () => {
  const values = monthly(10, 12, 10, 20, 22, 20)
  const options = { better: 'lower', target: 15.5 } as const
  expect(xmrChart(values.slice(0, 3), options).assurance).toBe('inconsistent')
  expect(xmrChart(values, { ...options, target: 15.3, rebases: [rebase('2023-04-30')] }).assurance).toBe('fail')
})

test('a rebase that has only begun says nothing yet of its last point, nor of the target, whatever the limits before it said', () => {
  const options = { better: 'lower', target: 5, rebases: [rebase('2023-04-30')] } as const
  expect(xmrChart(monthly(10, 12, 10), options)).toMatchObject({ assurance: 'fail', variation: { tone: 'common' } })
  expect(xmrChart(monthly(10, 12, 10, 20), options)).toMatchObject({ assurance: null, variation: null })
  expect(xmrChart(monthly(10, 12, 10, null), options).assurance).toBe('fail')
})

const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 40 })
const rulesOf = (values: readonly number[]) => xmrChart(monthly(...values), { better: 'neither' }).points

test('adding to every value, or multiplying every value, changes no rule; turning them over changes the side alone', () => {
  fc.assert(
    fc.property(series, fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 9 }), (values, add, times) => {
      const marks = rulesOf(values).map(({ rule, side }) => ({ rule, side }))
      expect(rulesOf(values.map(value => value * times + add)).map(({ rule, side }) => ({ rule, side }))).toEqual(marks)
      expect(rulesOf(values.map(value => -value)).map(({ rule }) => rule)).toEqual(marks.map(({ rule }) => rule))
    })
  )
})

test('the limits hold the mean between them and the order of the rows does not matter', () => {
  fc.assert(
    fc.property(series, values => {
      const points = rulesOf(values)
      const { centre, lower, upper, nearLower, nearUpper } = points[0]!.limits!
      expect(lower <= nearLower! && nearLower! <= centre && centre <= nearUpper! && nearUpper! <= upper).toBe(true)
      expect(xmrChart(monthly(...values).reverse(), { better: 'neither' }).points).toEqual(points)
    })
  )
})
