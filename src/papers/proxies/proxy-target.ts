import type { Benchmark } from '../../published/published.js'
import { mean } from '../../statistics/mean.js'
import type { Average } from '../comparators/standing-beside.js'

/** Published years that a target is the average of. */
const YEARS = 3

/** The average that statistical neighbours had over some years. */
export interface ProxyTarget {
  readonly value: number
  /** Oldest first. */
  readonly years: readonly Benchmark[]
}

/**
 * A target: the mean over the three newest years of what the neighbours' mean or median was in each. Null when none of
 * them has a value; of fewer years when no more have one.
 */
export function proxyTarget(benchmarks: readonly Benchmark[], average: Average): ProxyTarget | null {
  const years = benchmarks.slice(-YEARS).filter(({ neighbours }) => neighbours[average] !== null)
  const value = mean(years.map(({ neighbours }) => neighbours[average]!))
  return value === null ? null : { value, years }
}
