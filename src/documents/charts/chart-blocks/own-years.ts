import type { MissingReason } from '../../../figures/figure.js'
import type { Benchmark } from '../../../published/published.js'

/** A council's own figure for a year, in place of the published one. */
export interface OwnYear {
  /** The calendar year the period ends in. */
  readonly year: number
  /** As it is written: `2025-26`. */
  readonly period: string
  readonly value: number | null
  readonly missing: MissingReason | null
}

const NONE = { value: null, reason: null } as const
const NOBODY: Benchmark['neighbours'] = {
  model: '',
  mean: null,
  median: null,
  withData: 0,
  of: 0,
  bounds: null,
  each: []
}

/** Published years with the authority's own figures in place of its published values; own years that are not published yet stand alone. */
export function withOwnYears(benchmarks: readonly Benchmark[], own: readonly OwnYear[]): Benchmark[] {
  const published = benchmarks.map(benchmark => {
    const figure = own.find(each => each.year === benchmark.year)
    return { ...benchmark, authority: figure ? ownValue(figure) : NONE }
  })
  const later = own.filter(each => !benchmarks.some(benchmark => benchmark.year === each.year))
  return [...published, ...later.map(each => alone(each))]
}

function alone(own: OwnYear): Benchmark {
  return {
    measure: '',
    period: own.period,
    year: own.year,
    edition: '',
    otherEditions: [],
    authority: ownValue(own),
    region: { name: null, ...NONE },
    england: NONE,
    neighbours: NOBODY
  }
}

function ownValue({ value, missing }: OwnYear): Benchmark['authority'] {
  if (missing === null) return { value, reason: null }
  return { value: null, reason: missing === 'suppressed' ? 'suppressed' : 'not available' }
}
