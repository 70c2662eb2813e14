import { expect, test } from 'vitest'
import type { Benchmark, Measure } from '../../published/published.js'
import { asPublished } from './as-published.js'

const RATE = { code: 'LAC', unit: 'rate per 10,000', decimals: 1 } as Measure

function year(england: number | null, neighbours: readonly number[]): Benchmark {
  const value = (each: number | null) => ({ value: each, reason: null })
  return {
    ...{ authority: value(138), region: { ...value(111), name: 'North East' }, england: value(england) },
    neighbours: { each: neighbours.map(value) }
  } as unknown as Benchmark
}

test('a year whose values are all whole was published without decimals', () => {
  expect(asPublished(RATE, year(67, [100, 98, 120, 131])).decimals).toBe(0)
  expect(asPublished(RATE, year(67, [100, 98, 120, 131.5])).decimals).toBe(1)
})

test('few values, or none of England, do not tell', () => {
  expect(asPublished(RATE, year(67, [100])).decimals).toBe(1)
  expect(asPublished(RATE, year(null, [100, 98, 120, 131, 140])).decimals).toBe(1)
})
