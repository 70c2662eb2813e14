import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { dayNumber } from '../../../domain/day.js'
import type { ChartPoint, ControlChart } from '../../../statistics/control-chart.js'
import { limitLines, valueLines } from '../control-chart/control-lines.js'
import { type Placing, pointMarks, signalMark } from '../control-chart/control-marks.js'
import { shortMonth } from '../format-point-day.js'
import { formatValue } from '../format-value.js'
import { type ChartOptions, frame, isNarrow, label, type Room, WIDE } from '../frame.js'
import { colours } from '../palette.js'
import { element, type Svg } from '../svg.js'
import { textWidth, wrapped } from '../text-width.js'
import { possible, valueScale } from '../value-axis.js'
import { describeSmallMultiples, latestOf, type SmallMultiple, signalWord } from './small-multiple.js'

const GAP = 28
const PLOT = 74

/** First and last day of all the series; null when there are none. */
type Span = readonly [string, string] | null

/**
 * Several control charts side by side, small, on one time axis, each with its own scale, its latest value and what that
 * says in a word and a shape. `describeSmallMultiples` is its caption.
 */
export function smallMultiplesSvg(multiples: readonly SmallMultiple[], options: Omit<ChartOptions, 'unit'>): string {
  const width = options.width ?? WIDE
  const narrow = isNarrow(width)
  const columns = narrow ? 1 : 2
  const panel = (width - GAP * (columns - 1)) / columns
  const size = narrow ? 13 : 14
  const rows = rowsOf(multiples, columns, panel, size)
  const span = spanOf(multiples)
  const panels = multiples.map((multiple, index) => {
    const { top, lines } = rows[Math.floor(index / columns)]!
    const left = (index % columns) * (panel + GAP)
    const plot = top + lines * size * 1.25 + size * 1.9
    const room: Room = {
      width: panel,
      height: 0,
      left,
      right: left + panel,
      top: plot,
      bottom: plot + PLOT,
      size,
      narrow
    }
    return panelOf(multiple, span, room, top)
  })
  const height = Math.max(40, Math.ceil(rows.reduce((foot, row) => Math.max(foot, row.foot), 0)))
  const cuts = rows.slice(1).map(({ top }) => top - size * 0.6)
  return frame(options, describeSmallMultiples(multiples), { width, height, cuts }, ...panels)
}

/** Each row of panels: where it begins and ends, and on how many lines its titles stand. */
function rowsOf(multiples: readonly SmallMultiple[], columns: number, panel: number, size: number) {
  const rows: { top: number; lines: number; foot: number }[] = []
  for (let first = 0; first < multiples.length; first += columns) {
    const inRow = multiples.slice(first, first + columns)
    const lines = Math.max(...inRow.map(each => wrapped(each.title, size, panel - 4).length))
    const top = rows.length === 0 ? 0 : rows.at(-1)!.foot + size * 1.2
    rows.push({ top, lines, foot: top + lines * size * 1.25 + size * 1.9 + PLOT + size * 1.9 })
  }
  return rows
}

function panelOf(multiple: SmallMultiple, span: Span, room: Room, top: number): Svg {
  const { title, unit, chart } = multiple
  const lines = wrapped(title, room.size, room.width - 4)
  const heads = lines.map((line, index) =>
    label(line, room.left, top + room.size * (1 + index * 1.25), room.size, { 'font-weight': 600 })
  )
  const plot = latestOf(multiple) && span ? plotOf(chart, unit, span, room) : []
  return element('g', {}, ...heads, ...latestLine(multiple, span, room), ...plot, ...axis(span, room))
}

function latestLine(multiple: SmallMultiple, span: Span, room: Room): Svg[] {
  const point = latestOf(multiple)
  const y = room.top - room.size * 0.5
  if (!point) return [label('No values', room.left, y, room.size, { fill: colours.quiet })]
  const value = formatValue(point.value ?? 0, multiple.unit)
  const big = room.size + 3
  const old = span && point.day < span[1] ? `, ${shortMonth(point.day)}` : ''
  const after = room.left + textWidth(value, big, true) + 16
  const mark = signalMark(point.tone, `translate(${(after + 2).toFixed(2)},${(y - room.size * 0.35).toFixed(2)})`)
  return [
    label(value, room.left, y, big, { 'font-weight': 700 }),
    ...(point.limits ? [mark] : []),
    label(`${signalWord(point)}${old}`, after + (point.limits ? 12 : 0), y, room.size)
  ]
}

function plotOf(
  chart: ControlChart,
  unit: SmallMultiple['unit'],
  [first, last]: readonly [string, string],
  room: Room
): Svg[] {
  const values = chart.points.flatMap(point => (point.value === null ? [] : [point.value]))
  const bounds = possible(values, unit)
  const held = chart.points.flatMap(({ limits }) =>
    limits ? [Math.max(limits.lower, bounds.low), Math.min(limits.upper, bounds.high)] : []
  )
  const y: ScaleLinear<number, number> = valueScale([...values, ...held], unit, room.top + 4, room.bottom - 4)
  const x = scaleLinear([dayNumber(first), dayNumber(last)], [room.left + 6, room.right - 8])
  const placing: Placing = { x: (point: ChartPoint) => x(dayNumber(point.day)), y }
  return [limitLines(chart, bounds, placing), valueLines(chart, placing), pointMarks(chart, unit, placing, room)]
}

function axis(span: Span, room: Room): Svg[] {
  const y = room.bottom + 2
  const rule = element('line', { x1: room.left, x2: room.right, y1: y, y2: y, stroke: colours.quiet })
  if (!span) return [rule]
  const [first, last] = span.map(shortMonth) as [string, string]
  const foot = y + room.size * 1.15
  return [
    rule,
    label(first, room.left, foot, room.size - 1),
    ...(first === last ? [] : [label(last, room.right, foot, room.size - 1, { 'text-anchor': 'end' })])
  ]
}

function spanOf(multiples: readonly SmallMultiple[]): Span {
  const days = multiples.flatMap(each => each.chart.points.map(point => point.day)).toSorted()
  return days.length === 0 ? null : [days[0]!, days.at(-1)!]
}
