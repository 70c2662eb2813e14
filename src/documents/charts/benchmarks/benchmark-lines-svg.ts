import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Unit } from '../../../indicators/indicator.js'
import type { Benchmark } from '../../../published/published.js'
import { formatTick, formatValue } from '../format-value.js'
import { type ChartOptions, frame, isNarrow, label, type Room, timeLabels, valueGrid, WIDE } from '../frame.js'
import { element, type Svg } from '../svg.js'
import { fitted, textWidth } from '../text-width.js'
import type { Tick } from '../time-axis.js'
import { valueScale, valueTicks } from '../value-axis.js'
import { type Average, type BenchmarkSeries, benchmarkSeries } from './benchmark-series.js'
import { describeBenchmarks } from './describe-benchmarks.js'
import { spreadLabels } from './spread-labels.js'

type Scale = ScaleLinear<number, number>
type Value = BenchmarkSeries['values'][number]

/** How the lines are drawn: neighbours by their mean unless told otherwise; words in place of `describeBenchmarks`. */
export type BenchmarkLinesOptions = ChartOptions & { readonly average?: Average; readonly description?: string }

/**
 * An authority beside the average of its neighbours, its region and England over the years, each named at its end with
 * its last value; a missing year leaves a gap. `describeBenchmarks` is its caption.
 */
export function benchmarkLinesSvg(
  benchmarks: readonly Benchmark[],
  authority: string,
  options: BenchmarkLinesOptions
): string {
  const { unit, average = 'mean' } = options
  const series = benchmarkSeries(benchmarks, authority, average)
  const room = roomFor(series, options)
  const y = valueScale(valuesOf(series), unit, room.top, room.bottom)
  const years = benchmarks.map(benchmark => benchmark.year).sort((a, b) => a - b)
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 0], [room.left + 10, room.right - 10])
  const drawn = series.map(each => seriesLine(each, unit, x, y))
  return frame(
    options,
    options.description ?? describeBenchmarks(benchmarks, authority, unit, average),
    room,
    valueGrid(y, unit, room),
    timeLabels(yearTicks(years, x, room.size), room),
    ...drawn,
    endLabels(series, unit, x, y, room)
  )
}

function roomFor(series: readonly BenchmarkSeries[], { width = WIDE, unit }: ChartOptions): Room {
  const narrow = isNarrow(width)
  const size = narrow ? 12 : 14
  const height = narrow ? 260 : 320
  const [top, bottom] = [16, height - 32]
  const ticks = valueTicks(valueScale(valuesOf(series), unit, top, bottom), unit)
  const left = Math.max(0, ...ticks.map(tick => textWidth(formatTick(tick, unit), size))) + 12
  const longest = Math.max(0, ...series.map(each => widest(endWords(each, unit, narrow), size, each.bold)))
  return { width, height, left, right: width - Math.min(longest + 22, width * 0.42), top, bottom, size, narrow }
}

function seriesLine(series: BenchmarkSeries, unit: Unit, x: Scale, y: Scale): Svg {
  const path = line<Value>(
    ({ year }) => x(year),
    ({ value }) => y(value ?? 0)
  )
    .defined(({ value }) => value !== null)
    .digits(2)
  const look = { fill: 'none', stroke: series.colour, 'stroke-width': series.bold ? 3 : 2, 'stroke-linejoin': 'round' }
  const points = series.values.flatMap(({ year, period, value }) => {
    if (value === null) return []
    const said = `${series.name}, ${period}: ${formatValue(value, unit)}`
    const data = {
      'data-series': series.name,
      'data-day': String(year),
      'data-value': String(value),
      'data-words': said
    }
    return [element('circle', { cx: x(year), cy: y(value), r: series.bold ? 4 : 3, ...data })]
  })
  const through = element('path', { d: path(series.values) ?? '', ...look, 'stroke-dasharray': series.dashes })
  return element('g', {}, through, element('g', { fill: series.colour, 'data-points': '' }, ...points))
}

function endLabels(series: readonly BenchmarkSeries[], unit: Unit, x: Scale, y: Scale, room: Room): Svg {
  const ends = series.map(each => lastOf(each))
  const lines = room.narrow ? 2 : 1
  const heights = spreadLabels(
    ends.map(end => y(end.value ?? 0)),
    room.size * (lines * 1.15 + 0.2),
    room.top + (lines - 1) * room.size * 0.5,
    room.bottom - (lines - 1) * room.size * 0.5
  )
  const labels = series.flatMap((each, index) => {
    const [end, height] = [ends[index]!, heights[index]!]
    const from = { x1: x(end.year) + 5, y1: y(end.value ?? 0), x2: room.right + 14, y2: height }
    const leader = element('line', { ...from, stroke: each.colour, 'stroke-width': 1 })
    return [leader, ...endLabel(each, unit, height, room)]
  })
  return element('g', {}, ...labels)
}

function endLabel(series: BenchmarkSeries, unit: Unit, height: number, room: Room): Svg[] {
  const lines = endWords(series, unit, room.narrow)
  const first = height + room.size * (0.35 - (lines.length - 1) * 0.575)
  const width = room.width - room.right - 18
  const look = { 'font-weight': series.bold ? 700 : 400 }
  return lines.map((line, index) =>
    label(
      fitted(line, room.size, width, series.bold),
      room.right + 18,
      first + index * room.size * 1.15,
      room.size,
      look
    )
  )
}

function endWords(series: BenchmarkSeries, unit: Unit, narrow: boolean): string[] {
  const end = lastOf(series)
  const year = end === series.values.at(-1) ? '' : ` (${end.year})`
  const value = `${formatValue(end.value ?? 0, unit)}${year}`
  return narrow ? [series.name, value] : [`${series.name} ${value}`]
}

function lastOf(series: BenchmarkSeries): Value {
  return series.values.findLast(({ value }) => value !== null)!
}

function yearTicks(years: readonly number[], x: Scale, size: number): Tick[] {
  const last = years.at(-1) ?? 0
  const room = years.length < 2 ? size * 4 : Math.abs(x(1) - x(0))
  const step = Math.max(1, Math.ceil((textWidth('2000', size) + 14) / room))
  return [...new Set(years)]
    .filter(year => (last - year) % step === 0)
    .map(year => ({ x: x(year), label: String(year) }))
}

function widest(lines: readonly string[], size: number, bold: boolean): number {
  return Math.max(...lines.map(line => textWidth(line, size, bold)))
}

function valuesOf(series: readonly BenchmarkSeries[]): number[] {
  return series.flatMap(each => each.values.flatMap(({ value }) => (value === null ? [] : [value])))
}
