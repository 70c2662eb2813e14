import { expect, test } from 'vitest'
import { chooseChart } from './choose-chart.js'

test('percentages of known size go on a p-chart', () => {
  const choice = chooseChart({ unit: 'percent', series: 'flow', denominators: [40, null, 55, 0] })
  expect(choice.chart).toBe('p')
  expect(choice.reason).toContain('of sizes from 40 to 55')
  expect(choice.warning).toBeNull()
})

test('percentages without their sizes, counts, rates, days and ratios go on an XmR chart', () => {
  expect(chooseChart({ unit: 'percent', series: 'flow', denominators: [null, 0] }).chart).toBe('xmr')
  expect(chooseChart({ unit: 'percent', series: 'flow' }).reason).toContain('not given')
  for (const unit of ['count', 'rate', 'days', 'ratio'] as const)
    expect(chooseChart({ unit, series: 'flow', denominators: [40, 50] }).chart).toBe('xmr')
})

test('stocks and rolling windows carry a warning that the limits are too narrow, on both charts', () => {
  for (const series of ['stock', 'rolling'] as const)
    for (const unit of ['count', 'percent'] as const)
      expect(chooseChart({ unit, series, denominators: [50] }).warning).toContain('too narrow')
})
