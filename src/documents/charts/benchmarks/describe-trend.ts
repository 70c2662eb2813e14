import type { Unit } from '../../../indicators/indicator.js'
import type { Benchmark } from '../../../published/published.js'
import { formatValue } from '../format-value.js'
import type { Average } from './benchmark-series.js'
import { describeBenchmarks } from './describe-benchmarks.js'

/** Fewer values than these have a highest and a lowest, but nothing that is worth saying of them. */
const VALUES_FOR_EXTREMES = 3

/**
 * The caption of a trend beside comparators: the newest levels, those of the newest year with comparators where that is an
 * earlier one, and the authority's highest and lowest year. It never says that a value rose or fell.
 */
export function describeTrend(
  benchmarks: readonly Benchmark[],
  name: string,
  unit: Unit,
  average: Average = 'mean'
): string {
  const years = benchmarks.toSorted((a, b) => a.year - b.year)
  const compared = years.findLastIndex(each => isCompared(each, average))
  const newest = years.at(-1)
  const alone = compared >= 0 && newest && compared < years.length - 1 ? [ownLevel(newest, name, unit)] : []
  const beside = describeBenchmarks(compared >= 0 ? years.slice(0, compared + 1) : years, name, unit, average)
  return [...alone, beside, ...extremes(years, name, unit)].join(' ')
}

function isCompared({ neighbours, region, england }: Benchmark, average: Average): boolean {
  return [neighbours[average], region.value, england.value].some(value => value !== null)
}

function ownLevel({ period, authority }: Benchmark, name: string, unit: Unit): string {
  const said =
    authority.value === null
      ? `${name} has no value`
      : `the value for ${name} was ${formatValue(authority.value, unit)}`
  return `In ${period} ${said}, and nothing is published beside it.`
}

function extremes(years: readonly Benchmark[], name: string, unit: Unit): string[] {
  const known = years.filter(each => each.authority.value !== null)
  if (known.length < VALUES_FOR_EXTREMES) return []
  const sorted = known.toSorted((a, b) => a.authority.value! - b.authority.value!)
  const said = ({ period, authority }: Benchmark) => `${formatValue(authority.value!, unit)} in ${period}`
  const over = `Of ${known.length} years with a value from ${known[0]!.period} to ${known.at(-1)!.period}`
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!]
  if (lowest.authority.value === highest.authority.value) return [`${over} all are the same for ${name}.`]
  return [`${over} the highest for ${name} was ${said(highest)}, the lowest ${said(lowest)}.`]
}
