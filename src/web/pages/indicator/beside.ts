import { regionName } from '../../../documents/charts/benchmarks/benchmark-series.js'
import { describeBenchmarks } from '../../../documents/charts/benchmarks/describe-benchmarks.js'
import { withoutTotals } from '../../../documents/charts/benchmarks/without-totals.js'
import { publishedReasonText, valueText } from '../../../documents/format-figure.js'
import type { Unit } from '../../../indicators/indicator.js'
import type { Benchmark, BenchmarkValue } from '../../../published/published.js'
import type { IndicatorDetail } from '../../application.js'
import { type ChartDrawn, drawBenchmarks } from './drawings.js'

/** The council beside others over the published years. */
export interface BesideShown {
  readonly drawn: ChartDrawn
  readonly words: string
  readonly authority: string
  readonly region: string
  /** Newest year first. */
  readonly rows: readonly YearRow[]
  readonly neighbours: {
    readonly year: string
    readonly model: string
    readonly rows: readonly { readonly rank: number; readonly name: string; readonly value: string }[]
  }
  readonly editions: string
}

interface YearRow {
  readonly year: string
  readonly authority: string
  readonly mean: string
  readonly median: string
  readonly withData: string
  readonly region: string
  readonly england: string
  readonly edition: string
}

/** Turns an indicator's published years, of which there is at least one, into what the page shows. */
export function besideShown({ indicator, authority, benchmarks }: IndicatorDetail): BesideShown {
  const { unit } = indicator
  const latest = benchmarks.at(-1)!
  const likes = unit === 'count' ? benchmarks.map(withoutTotals) : benchmarks
  return {
    drawn: drawBenchmarks(likes, authority.name, indicator),
    words: describeBenchmarks(likes, authority.name, unit),
    authority: authority.name,
    region: regionName(benchmarks),
    rows: benchmarks.map(each => yearRow(each, unit)).reverse(),
    neighbours: {
      year: latest.period,
      model: latest.neighbours.model,
      rows: latest.neighbours.each.map(each => ({ rank: each.rank, name: each.name, value: text(each, unit) }))
    },
    editions: [...new Set(benchmarks.map(each => each.edition))].join('; ')
  }
}

function yearRow({ period, authority, neighbours, region, england, edition }: Benchmark, unit: Unit): YearRow {
  const bounds =
    neighbours.bounds &&
    ` (between ${valueText(neighbours.bounds.low, unit)} and ${valueText(neighbours.bounds.high, unit)})`
  return {
    year: period,
    authority: text(authority, unit),
    mean: `${valueText(neighbours.mean, unit)}${bounds ?? ''}`,
    median: valueText(neighbours.median, unit),
    withData: `${neighbours.withData} of ${neighbours.of}`,
    region: text(region, unit),
    england: text(england, unit),
    edition
  }
}

function text({ value, reason }: BenchmarkValue, unit: Unit): string {
  return value === null ? publishedReasonText(reason) : valueText(value, unit)
}
