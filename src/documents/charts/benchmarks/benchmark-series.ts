import type { Benchmark } from '../../../published/published.js'
import { colours } from '../palette.js'

/** One line of a benchmark chart: a value a year, null where none is published. */
export interface BenchmarkSeries {
  readonly name: string
  readonly colour: string
  /** Dashes tell lines apart without colour; null is unbroken. */
  readonly dashes: string | null
  readonly bold: boolean
  readonly values: readonly { readonly year: number; readonly period: string; readonly value: number | null }[]
}

/** How neighbours are averaged. */
export type Average = 'mean' | 'median'

/** The named authority, its neighbours' average, its region and England, in order of year; a line with no value at all is left out. */
export function benchmarkSeries(
  benchmarks: readonly Benchmark[],
  authority: string,
  average: Average = 'mean'
): BenchmarkSeries[] {
  const years = benchmarks.toSorted((a, b) => a.year - b.year)
  const values = (of: (benchmark: Benchmark) => number | null) =>
    years.map(benchmark => ({ year: benchmark.year, period: benchmark.period, value: of(benchmark) }))
  const level = (at: 'authority' | 'region' | 'england') => values(each => each[at].value)
  const neighbours = values(each => each.neighbours[average])
  const all: BenchmarkSeries[] = [
    { name: 'England', colour: colours.orange, dashes: '2 4', bold: false, values: level('england') },
    { name: regionName(benchmarks), colour: colours.turquoise, dashes: '7 4', bold: false, values: level('region') },
    { name: `Neighbours’ ${average}`, colour: colours.pink, dashes: null, bold: false, values: neighbours },
    { name: authority, colour: colours.blue, dashes: null, bold: true, values: level('authority') }
  ]
  return all.filter(series => series.values.some(({ value }) => value !== null))
}

/** What the region is called, by the newest year that names it. */
export function regionName(benchmarks: readonly Benchmark[]): string {
  const newest = benchmarks.toSorted((a, b) => b.year - a.year)
  return newest.find(benchmark => benchmark.region.name !== null)?.region.name ?? 'Region'
}
