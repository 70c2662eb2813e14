import { answering, type EditionYear, known, type MeasureValues } from './measure-values.js'
import { type NeighbourValue, neighbourAverage } from './neighbour-average.js'
import type { Benchmark, BenchmarkValue, Measure, Neighbour, PublishedAuthority, PublishedReason } from './published.js'
import { stoodIn } from './reorganisation.js'

/** Everything a measure's benchmarks are made of. */
export interface BenchmarkSources {
  readonly measure: Measure
  readonly values: MeasureValues
  /** The counts a share is of, and how many years earlier they stand; null when not known. */
  readonly denominators: { readonly values: MeasureValues; readonly yearsBefore: number } | null
  /** The same figures in files that keep the reasons, for where LAIT has only a dash. */
  readonly elsewhere: readonly { readonly measure: Measure; readonly values: MeasureValues }[]
}

/** Whom to compare with whom, and what was known when (null means now). */
export interface Comparison {
  readonly authority: PublishedAuthority
  readonly model: string
  /** Nearest first. */
  readonly neighbours: readonly (Neighbour & { readonly name: string })[]
  readonly knownAt: string | null
}

const OF: Readonly<Partial<Record<Measure['unit'], number>>> = { percent: 100, 'rate per 10,000': 10_000 }
const SUPPRESSED = { low: 1, high: 5 }

/** One benchmark per year that is published, oldest first. */
export function benchmarksOf(sources: BenchmarkSources, comparison: Comparison): Benchmark[] {
  const { knownAt } = comparison
  const years = [...sources.values.keys()].flatMap(year => known(sources.values, year, knownAt).slice(0, 1))
  const region = regionToShow(comparison.authority.region, years)
  return years.map(year => benchmarkOf(sources, comparison, year, region))
}

/** The region whose figures stand beside an authority's: inner or outer London only where the latest year has a value. */
function regionToShow(region: string | null, years: readonly EditionYear[]): string | null {
  if (region === null || !region.endsWith(' London')) return region
  const latest = years.at(-1)?.values.get(region)
  return latest === undefined || latest.value === null ? 'London' : region
}

function benchmarkOf(
  sources: BenchmarkSources,
  comparison: Comparison,
  year: EditionYear,
  region: string | null
): Benchmark {
  const { authority, neighbours, knownAt, model } = comparison
  const cell = (area: string) => cellOf(sources, year, area, knownAt)
  const each = neighbours.map(one => ({
    ...cell(one.neighbour),
    authority: one.neighbour,
    name: one.name,
    rank: one.rank
  }))
  return {
    measure: sources.measure.code,
    period: year.period,
    year: year.year,
    edition: year.edition.name,
    otherEditions: known(sources.values, year.year, knownAt)
      .slice(1)
      .map(one => one.edition.name),
    authority: cell(authority.code),
    region: { name: region, ...(region === null ? { value: null, reason: 'unknown' } : cell(region)) },
    england: cell('England'),
    neighbours: {
      model,
      ...neighbourAverage(each.map(one => bounded(sources, year, one.authority, one, knownAt))),
      each
    }
  }
}

/** A value as published, with the reason from another of the department's files where LAIT's dash hides it. */
export function cellOf(
  sources: BenchmarkSources,
  year: EditionYear,
  area: string,
  knownAt: string | null
): BenchmarkValue {
  const stored = year.values.get(area)
  const isCountOfSeveral = stored?.joint != null && sources.measure.unit === 'count'
  if (isCountOfSeveral) return { value: null, reason: stored.reason ?? 'not available' }
  if (stored !== undefined && stored.value !== null) return { value: stored.value, reason: null }
  if (stored?.reason != null && stored.reason !== 'unknown') return { value: null, reason: stored.reason }
  return {
    value: null,
    reason: reasonElsewhere(sources, year.year, area, knownAt) ?? reasonFromDates(area, year.year, stored)
  }
}

function reasonElsewhere(
  sources: BenchmarkSources,
  year: number,
  area: string,
  knownAt: string | null
): PublishedReason | null {
  for (const { values } of sources.elsewhere) {
    const reason = answering(values, year, knownAt)?.values.get(area)?.reason
    if (reason != null) return reason
  }
  return null
}

function reasonFromDates(area: string, year: number, stored: object | undefined): PublishedReason {
  if (!stoodIn(area, year)) return 'not applicable'
  return stored === undefined ? 'not available' : 'unknown'
}

/** The bounds of a hidden value: 1 to 5 children over the known denominator, or less than half the rounding unit. */
function bounded(
  sources: BenchmarkSources,
  year: EditionYear,
  area: string,
  cell: BenchmarkValue,
  knownAt: string | null
): NeighbourValue {
  const { measure } = sources
  if (cell.reason === 'rounds to zero') {
    return { value: null, bounds: { low: 0, high: 0.5 * 10 ** -measure.decimals }, unbounded: false }
  }
  if (cell.reason !== 'suppressed') return { value: cell.value, bounds: null, unbounded: cell.reason === 'unknown' }
  const suppresses = measure.suppressesOneToFive || sources.elsewhere.some(one => one.measure.suppressesOneToFive)
  const each = suppresses ? valueOfOneChild(sources, year.year, area, knownAt) : null
  if (each === null) return { value: null, bounds: null, unbounded: true }
  return { value: null, bounds: { low: SUPPRESSED.low * each, high: SUPPRESSED.high * each }, unbounded: false }
}

/** What one child adds to the measure; null when the denominator is not known. */
function valueOfOneChild(sources: BenchmarkSources, year: number, area: string, knownAt: string | null): number | null {
  if (sources.measure.unit === 'count') return 1
  const of = OF[sources.measure.unit]
  if (of === undefined || sources.denominators === null) return null
  const { values, yearsBefore } = sources.denominators
  const denominator = answering(values, year - yearsBefore, knownAt)?.values.get(area)?.value ?? null
  return denominator === null || denominator === 0 ? null : of / denominator
}
