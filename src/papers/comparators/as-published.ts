import type { Benchmark, Measure } from '../../published/published.js'

/** Fewer values than these may be whole by chance. */
const FEWEST = 6

/** A measure as one year of it was published: without decimals where all its values are whole, whatever the release's list of measures says. */
export function asPublished(measure: Measure, { authority, region, england, neighbours }: Benchmark): Measure {
  const all = [authority, region, england, ...neighbours.each].flatMap(({ value }) => value ?? [])
  const isWhole = england.value !== null && all.length >= FEWEST && all.every(Number.isInteger)
  return isWhole ? { ...measure, decimals: 0 } : measure
}
