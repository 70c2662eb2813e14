import { expect, test } from 'vitest'
import fc from '../../test/chance.js'
import { addMonths } from '../domain/day.js'
import { xmrChart } from './xmr-chart.js'

/** Runs make every rule common: a walk of small steps, some missing, some jumping. */
const walk = fc
  .array(fc.record({ step: fc.constantFrom(-3, -2, -1, 0, 0, 1, 1, 2, 3, 12, -12), missing: fc.nat(25) }), {
    maxLength: 45
  })
  .map(steps => {
    let value = 50
    return steps.map(({ step, missing }) => {
      value += step
      return missing === 0 ? null : value
    })
  })
const noise = fc.array(fc.oneof({ arbitrary: fc.integer({ min: 0, max: 12 }), weight: 15 }, fc.constant(null)), {
  maxLength: 45
})

test('the chart agrees with the rules read naively from their words', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(fc.oneof(walk, noise), fc.option(fc.integer({ min: 1, max: 44 })), (values, cut) => {
      const series = values.map((value, index) => ({ day: addMonths('2020-01-31', index), value }))
      const rebases = cut === null ? [] : [{ day: addMonths('2020-01-31', cut), cause: 'a new duty', by: 'A. Manager' }]
      const found = xmrChart(series, { better: 'neither', rebases }).points.map(point => point.rule)
      const expected = cut === null ? naive(values) : [...naive(values.slice(0, cut)), ...naive(values.slice(cut))]
      for (const rule of found) seen.add(String(rule))
      expect(found).toEqual(expected)
    }),
    { numRuns: 800 }
  )
  expect([...seen].sort()).toEqual(['astronomical', 'null', 'shift', 'trend', 'two of three'])
})

function naive(values: readonly (number | null)[]): (string | null)[] {
  const known = values.filter(value => value !== null)
  const centre = known.reduce((a, b) => a + b, 0) / known.length
  let ranges: number[] = []
  for (let i = 1; i < values.length; i++)
    if (values[i] != null && values[i - 1] != null) ranges.push(Math.abs(values[i]! - values[i - 1]!))
  if (ranges.length === 0) return values.map(() => null)
  const average = () => ranges.reduce((a, b) => a + b, 0) / ranges.length
  const screen = 3.267 * average()
  if (screen > 0) ranges = ranges.filter(range => range < screen)
  const limit = 2.66 * average()

  const close = (a: number, b: number) => Math.abs(a - b) < 1e-7
  const over = (i: number, by: number) => values[i]! - centre > by && !close(values[i]! - centre, by)
  const under = (i: number, by: number) => centre - values[i]! > by && !close(centre - values[i]!, by)
  const windows = (i: number, length: number) =>
    Array.from({ length }, (_, back) => Array.from({ length }, (_, step) => i - back + step)).filter(window =>
      window.every(at => at >= 0 && at < values.length && values[at] !== null)
    )
  const near = (i: number) =>
    (over(i, (limit * 2) / 3) && !over(i, limit)) || (under(i, (limit * 2) / 3) && !under(i, limit))

  return values.map((value, i) => {
    if (value === null) return null
    if (over(i, limit) || under(i, limit)) return 'astronomical'
    const rises = (window: number[]) => window.slice(1).every(at => values[at]! > values[at - 1]!)
    const falls = (window: number[]) => window.slice(1).every(at => values[at]! < values[at - 1]!)
    if (windows(i, 7).some(window => rises(window) || falls(window))) return 'trend'
    const oneSide = (window: number[]) => window.every(at => over(at, 0)) || window.every(at => under(at, 0))
    if (near(i) && windows(i, 3).some(window => oneSide(window) && window.filter(near).length >= 2))
      return 'two of three'
    if (windows(i, 7).some(oneSide)) return 'shift'
    return null
  })
}
