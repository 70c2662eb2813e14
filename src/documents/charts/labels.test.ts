import { expect, test } from 'vitest'
import fc from '../../../test/chance.js'
import { addMonths, dayNumber, monthEnd } from '../../domain/day.js'
import { spreadLabels } from './benchmarks/spread-labels.js'
import { formatTick, formatValue } from './format-value.js'
import { fitted, textWidth, wrapped } from './text-width.js'
import { timeTicks } from './time-axis.js'

test('labels that are apart stay where they want to be', () => {
  expect(spreadLabels([50, 10, 90], 20, 0, 100)).toEqual([50, 10, 90])
})

test('labels that touch move apart evenly round where they wanted to be', () => {
  expect(spreadLabels([50, 50], 20, 0, 100)).toEqual([40, 60])
  expect(spreadLabels([99, 50, 98], 20, 0, 100)).toEqual([100, 50, 80])
})

test('labels keep their order, their distance and the room they have', () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 })
  fc.assert(
    fc.property(wanted, heights => {
      const placed = spreadLabels(heights, 20, 0, 200)
      const sorted = placed.toSorted((a, b) => a - b)
      for (const [index, height] of sorted.entries()) {
        expect(height >= 0 && height <= 200).toBe(true)
        if (index > 0) expect(height - sorted[index - 1]!).toBeGreaterThanOrEqual(20 - 1e-6)
      }
      heights.forEach((height, a) => {
        heights.forEach((other, b) => {
          if (height < other) expect(placed[a]!).toBeLessThan(placed[b]!)
        })
      })
    })
  )
})

test('months are thinned to quarters and years that end in March, and never touch', () => {
  const days = Array.from({ length: 36 }, (_, index) => monthEnd(addMonths('2023-04-01', index)))
  const scale = (width: number) => (day: string) =>
    ((dayNumber(day) - dayNumber(days[0]!)) / (dayNumber(days[35]!) - dayNumber(days[0]!))) * width
  expect(timeTicks(days, scale(600), 14).map(tick => tick.label)).toEqual([
    'Sep 2023',
    'Mar 2024',
    'Sep 2024',
    'Mar 2025',
    'Sep 2025',
    'Mar 2026'
  ])
  expect(timeTicks(days, scale(220), 12).map(tick => tick.label)).toEqual(['Mar 2024', 'Mar 2025', 'Mar 2026'])
})

test('weeks of a quarter are labelled by day', () => {
  const days = ['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-24']
  const ticks = timeTicks(days, day => (dayNumber(day) - dayNumber('2025-03-03')) * 10, 14)
  expect(ticks.map(tick => tick.label)).toEqual(['3 Mar', '10 Mar', '17 Mar', '24 Mar'])
})

test('text that fits is whole; text that does not is cut or wrapped within the width', () => {
  expect(fitted('England', 14, 200)).toBe('England')
  expect(wrapped('England', 14, 200)).toEqual(['England'])
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
      expect(textWidth(fitted(text, 14, width), 14)).toBeLessThanOrEqual(width)
      const lines = wrapped(text, 14, width)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width)
    })
  )
})

test('values are rounded half up with their unit, and axes have no more decimals than they need', () => {
  expect(formatValue(12.25, 'percent')).toBe('12.3%')
  expect(formatValue(4.35, 'rate')).toBe('4.4')
  expect(formatValue(1234, 'count')).toBe('1,234')
  expect(formatValue(1234.5, 'count')).toBe('1,234.5')
  expect(formatValue(0.5, 'days')).toBe('1 day')
  expect(formatValue(425.5, 'days')).toBe('426 days')
  expect(formatValue(0.824, 'ratio')).toBe('0.82')
  expect([formatTick(20, 'percent'), formatTick(0.2, 'ratio'), formatTick(-2, 'rate')]).toEqual(['20%', '0.2', '−2'])
})
