import { scaleLinear } from 'd3-scale'
import { dayNumber } from '../../../domain/day.js'
import type { Unit } from '../../../indicators/indicator.js'
import type { ControlChart } from '../../../statistics/control-chart.js'
import { formatTick } from '../format-value.js'
import { type ChartOptions, frame, isNarrow, type Room, timeLabels, valueGrid, WIDE } from '../frame.js'
import { textWidth } from '../text-width.js'
import { timeTicks } from '../time-axis.js'
import { possible, valueScale, valueTicks } from '../value-axis.js'
import { limitLines, lineLabels, rebaseLines, targetLine, valueLines } from './control-lines.js'
import { type Placing, pointMarks, toneKey } from './control-marks.js'
import { describeControlChart } from './describe-control-chart.js'

/**
 * A control chart as SVG: values, centre and limits, target, rebases, and each signal marked by shape and colour. The
 * limits' values stand at the right; `describeControlChart` is its caption.
 */
export function controlChartSvg(chart: ControlChart, options: ChartOptions): string {
  const { unit } = options
  const bounds = possible(valuesOf(chart), unit)
  const room = roomFor(chart, options)
  const y = valueScale(drawn(chart, bounds), unit, room.top, room.bottom)
  const days = chart.points.map(point => point.day)
  const x = scaleLinear([dayNumber(days[0] ?? ''), dayNumber(days.at(-1) ?? '')], [room.left + 10, room.right - 10])
  const placing: Placing = { x: point => x(dayNumber(point.day)), y }
  const ticks = timeTicks(days, day => x(dayNumber(day)), room.size)
  return frame(
    options,
    describeControlChart(chart, unit),
    room,
    limitLines(chart, bounds, placing),
    valueGrid(y, unit, room),
    timeLabels(ticks, room),
    rebaseLines(chart, placing, room),
    ...targetLine(chart, placing, room),
    valueLines(chart, placing),
    pointMarks(chart, unit, placing, room),
    lineLabels(chart, unit, bounds, placing, room),
    toneKey(chart, room)
  )
}

function roomFor(chart: ControlChart, { width = WIDE, unit }: ChartOptions): Room {
  const narrow = isNarrow(width)
  const size = narrow ? 12 : 14
  const height = narrow ? 280 : 340
  const [top, bottom] = [chart.segments.length > 1 ? 58 : 36, height - 32]
  const bounds = possible(valuesOf(chart), unit)
  const scale = valueScale(drawn(chart, bounds), unit, top, bottom)
  const left = Math.max(...valueTicks(scale, unit).map(tick => textWidth(formatTick(tick, unit), size)), 0) + 12
  return {
    width,
    height,
    left,
    right: width - labelWidth(unit, narrow, size, scale.domain()),
    top,
    bottom,
    size,
    narrow
  }
}

function labelWidth(unit: Unit, narrow: boolean, size: number, domain: readonly number[]): number {
  const longest = Math.max(...domain.map(value => textWidth(` ${formatTick(value, unit)}${MORE[unit]}`, size)))
  return textWidth(narrow ? 'Target' : 'Upper limit', size) + longest + 12
}

/** What a printed value has more than a round one. */
const MORE: Readonly<Record<Unit, string>> = { count: '.0', percent: '.0', rate: '.0', days: ' days', ratio: '.00' }

function valuesOf(chart: ControlChart): number[] {
  return chart.points.flatMap(point => (point.value === null ? [] : [point.value]))
}

function drawn(chart: ControlChart, bounds: { readonly low: number; readonly high: number }): number[] {
  const limits = chart.points.flatMap(point => (point.limits ? [point.limits.lower, point.limits.upper] : []))
  const all = [...valuesOf(chart), ...limits, ...(chart.target === null ? [] : [chart.target])]
  return all.map(value => Math.min(bounds.high, Math.max(bounds.low, value)))
}
