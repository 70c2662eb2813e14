import type { Unit } from '../../../indicators/indicator.js'
import type { Benchmark, BenchmarkValue } from '../../../published/published.js'
import { formatValue } from '../format-value.js'
import { type Average, regionName } from './benchmark-series.js'

/** The caption of a benchmark chart: the newest year's value beside neighbours, region and England, and why any is missing. */
export function describeBenchmarks(
  benchmarks: readonly Benchmark[],
  name: string,
  unit: Unit,
  average: Average = 'mean'
): string {
  const last = benchmarks.toSorted((a, b) => a.year - b.year).at(-1)
  if (!last) return 'Nothing is published for this indicator.'
  const { authority, region, england, neighbours } = last
  const others = [
    neighbours[average] === null
      ? `the neighbours have no ${average}`
      : `the ${average} of its neighbours was ${formatValue(neighbours[average], unit)} (${neighbours.withData} of ${neighbours.of} with a value)`,
    ...beside(regionName(benchmarks), region, unit),
    ...beside('England', england, unit)
  ]
  const own =
    authority.value === null
      ? `${name} has no value${because(authority)}`
      : `the value for ${name} was ${formatValue(authority.value, unit)}`
  return `In ${last.period} ${own}; ${others.join(', ')}.`
}

// What cannot apply to an area, such as one council's number of children, is passed over.
function beside(area: string, value: BenchmarkValue, unit: Unit): string[] {
  if (value.reason === 'not applicable') return []
  return [value.value === null ? `${area} has no value${because(value)}` : `${area} ${formatValue(value.value, unit)}`]
}

function because({ reason }: BenchmarkValue): string {
  return reason === null ? '' : ` (${reason})`
}
