import type { Day } from '../../domain/day.js'
import type { Benchmark } from '../../published/published.js'

/** The years of a measure that had ended by a day, oldest first: a paper about 2022 is not set beside 2025. */
export function publishedBy(benchmarks: readonly Benchmark[], day: Day): readonly Benchmark[] {
  return benchmarks.filter(({ year }) => `${year}-03-31` <= day)
}
