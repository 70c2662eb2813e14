import type { Benchmark } from '../../../published/published.js'

/** A benchmark of counts without the region's and England's, which would dwarf one council's: they stand in the table alone. */
export function withoutTotals(benchmark: Benchmark): Benchmark {
  const none = { value: null, reason: 'not applicable' } as const
  return { ...benchmark, region: { ...benchmark.region, ...none }, england: none }
}
