import { expect, test } from 'vitest'
import { pChart } from '../../statistics/p-chart.js'
import { xmrChart } from '../../statistics/xmr-chart.js'
import { describeBenchmarks } from './benchmarks/describe-benchmarks.js'
import { describeBreakdown } from './breakdown-bars-svg.js'
import { bars, benchmarks, lookedAfter, monthly } from './chart-examples.js'
import { describeControlChart } from './control-chart/describe-control-chart.js'
import { describeSparkline } from './control-chart/sparkline-svg.js'

test('a control chart says its latest value, what it means, what chance brings, and the target', () => {
  expect(describeControlChart(xmrChart(lookedAfter, { better: 'lower', target: 540 }), 'count')).toBe(
    'In March 2026 the value was 508, below the lower limit: a sign of improvement. The mean is 550.8, and chance alone ' +
      'brings values from 533.1 to 568.6. The target of 540 is met or missed by chance.'
  )
})

test('a rebase is given with its cause and who decided it, and few points put limits on trial', () => {
  // By hand: 20, 22, 21 have mean 21 and mean range 1.5; 2.66 × 1.5 = 3.99.
  const rebases = [{ day: '2023-06-01', cause: 'a new front door.', by: 'A. Head' }]
  const chart = xmrChart(monthly(10, 11, 20, 22, 21), { better: 'neither', rebases, target: 5 })
  expect(describeControlChart(chart, 'count')).toBe(
    'In August 2023 the value was 21, no more than chance would bring. The mean is 21, and chance alone brings values ' +
      'from 17.0 to 25.0. Limits were set anew from June 2023 by A. Head: a new front door. The target is 5. ' +
      'The limits rest on 3 values and are on trial until there are 12.'
  )
})

test('a proportion is given with its two numbers, and a limit that cannot be passed is left unsaid', () => {
  const shares = monthly(1, 2).map(({ day }) => ({ day, numerator: 1, denominator: 10 }))
  expect(describeControlChart(pChart(shares, { better: 'lower' }), 'percent')).toContain(
    'In May 2023 the value was 10.0% (1 of 10), no more than chance would bring. The mean is 10.0%, and chance alone brings values up to 38.5% at its size.'
  )
})

test('points that are not monthly are named by their day', () => {
  const weekly = ['2025-03-03', '2025-03-10'].map((day, index) => ({ day, value: index }))
  expect(describeControlChart(xmrChart(weekly, { better: 'lower' }), 'count')).toContain(
    'On 10 March 2025 the value was 1'
  )
})

test('too few values for limits, and none at all, are said', () => {
  expect(describeControlChart(xmrChart(monthly(4), { better: 'lower' }), 'days')).toBe(
    'In April 2023 the value was 4 days; there are too few values for limits.'
  )
  expect(describeControlChart(xmrChart(monthly(null), { better: 'lower' }), 'days')).toBe('There are no values.')
})

test('a benchmark chart gives the newest year and why a value is missing', () => {
  expect(describeBenchmarks(benchmarks, 'Middlesbrough', 'rate')).toBe(
    'In 2022-23 Middlesbrough has no value (suppressed); the mean of its neighbours was 113.3 (9 of 10 with a value), North East 107.0, England 69.0.'
  )
  expect(describeBenchmarks(benchmarks.slice(0, 1), 'Middlesbrough', 'rate')).toContain(
    'the value for Middlesbrough was 98.0'
  )
  expect(describeBenchmarks([], 'Middlesbrough', 'rate')).toBe('Nothing is published for this indicator.')
})

test('a breakdown gives its highest and lowest and how many have no value', () => {
  expect(describeBreakdown(bars, 'percent')).toBe(
    'Of 4 categories the highest is Young people living independently, or in supported accommodation with 62.3% (38 of 61) and the lowest Placed for adoption with 0.0% (0 of 6). One category has no value.'
  )
  expect(describeBreakdown([bars[0]!, bars[0]!], 'percent')).toBe('All 2 categories have the same value, 11.6%.')
  expect(describeBreakdown([bars[3]!], 'percent')).toContain('The one category with a value is Placed for adoption')
  expect(describeBreakdown([], 'percent')).toBe('No category has a value.')
})

test('a sparkline gives its ends and its extremes', () => {
  expect(describeSparkline(lookedAfter, 'count')).toBe(
    'From 550 in April 2023 to 508 in March 2026; lowest 508, highest 568.'
  )
  expect(describeSparkline(monthly(null, 7), 'count')).toBe('In all there is one value, 7 in May 2023.')
  expect(describeSparkline([], 'count')).toBe('There are no values.')
})
