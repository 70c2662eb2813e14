import { roundedText } from '../../documents/format-figure.js'
import type { Benchmark, BenchmarkValue, Measure, PublishedReason } from '../../published/published.js'
import { type TextColumn, textTable } from './text-table.js'

const REASONS: Readonly<Record<PublishedReason, string>> = {
  suppressed: 'hidden by the department, as it would count 1 to 5 children or give such a count away',
  'not applicable': 'the figure cannot exist there and then',
  'not available': 'not published',
  unreliable: 'withheld by the department as unreliable',
  'rounds to zero': 'more than zero, and rounds to zero',
  unknown: 'missing, and the file does not say why'
}

/** Benchmarks for a terminal: one line a year, the neighbours named, each reason for a missing value in words. */
export function benchmarksText(measure: Measure, authority: string, benchmarks: readonly Benchmark[]): string {
  const latest = benchmarks.at(-1)
  const title = `${measure.title} (${measure.code})`
  if (latest === undefined) return `${title}: no year is published.\n`
  const { model, each } = latest.neighbours
  const neighbours =
    each.length === 0
      ? `No list of statistical neighbours of the ${model} model is loaded for ${authority}.`
      : `Statistical neighbours (${model} model), nearest first: ${each.map(one => one.name).join(', ')}.`
  return `${title}\n\n${benchmarkTable(measure, authority, benchmarks)}\n${neighbours}\n${reasonsText(benchmarks, latest)}`
}

function benchmarkTable(measure: Measure, authority: string, benchmarks: readonly Benchmark[]): string {
  const decimals = Math.max(measure.decimals, 1)
  const average = (value: number | null) => (value === null ? 'none' : roundedText(value, decimals))
  const hasBounds = benchmarks.some(one => one.neighbours.bounds !== null)
  const right = (heading: string): TextColumn => ({ heading, align: 'right' })
  const columns = [
    ...[
      { heading: 'Year' },
      right(authority),
      right("Neighbours' mean"),
      ...(hasBounds ? [right('Mean lies within')] : [])
    ],
    ...[
      right('Median'),
      right('With data'),
      right(benchmarks.at(-1)?.region.name ?? 'Region'),
      right('England'),
      { heading: 'Edition' }
    ]
  ]
  const rows = benchmarks.map(({ period, authority, region, england, neighbours, edition }) => [
    ...[period, valueText(measure, authority), average(neighbours.mean)],
    ...(hasBounds ? [boundsText(neighbours.bounds, average)] : []),
    ...[average(neighbours.median), `${neighbours.withData} of ${neighbours.of}`],
    ...[valueText(measure, region), valueText(measure, england), edition]
  ])
  return textTable(columns, rows)
}

function boundsText(bounds: Benchmark['neighbours']['bounds'], average: (value: number) => string): string {
  return bounds === null ? '' : `${average(bounds.low)} to ${average(bounds.high)}`
}

/** A value with no more decimals than it was published with. */
function valueText(measure: Measure, { value, reason }: BenchmarkValue): string {
  if (value === null) return reason ?? 'unknown'
  for (let decimals = 0; decimals < measure.decimals; decimals++) {
    if (Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9) return roundedText(value, decimals)
  }
  return roundedText(value, measure.decimals)
}

function reasonsText(benchmarks: readonly Benchmark[], latest: Benchmark): string {
  const cells = benchmarks.flatMap(one => [one.authority, one.region, one.england, ...one.neighbours.each])
  const met = [...new Set(cells.flatMap(cell => cell.reason ?? []))]
  const lines = met.map(reason => {
    const names = latest.neighbours.each.filter(one => one.reason === reason).map(one => one.name)
    const who = names.length === 0 ? '' : ` (neighbours in ${latest.period}: ${names.join(', ')})`
    return `  ${reason}: ${REASONS[reason]}${who}\n`
  })
  return lines.length === 0 ? '' : `\nMissing values:\n${lines.join('')}`
}
