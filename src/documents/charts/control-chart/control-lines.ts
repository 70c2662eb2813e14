import { area, curveStep, line } from 'd3-shape'
import type { Unit } from '../../../indicators/indicator.js'
import type { ChartPoint, ControlChart } from '../../../statistics/control-chart.js'
import type { Limits } from '../../../statistics/control-rules.js'
import { spreadLabels } from '../benchmarks/spread-labels.js'
import { formatValue } from '../format-value.js'
import { label, type Room } from '../frame.js'
import { colours } from '../palette.js'
import { element, type Svg } from '../svg.js'
import { fitted, textWidth } from '../text-width.js'
import type { Placing } from './control-marks.js'

const LATEST = 'Latest'

type Edge = 'lower' | 'centre' | 'upper'
type Bounds = { readonly low: number; readonly high: number }

/** Band, limits and centre of each segment, stepping where they vary; a limit that no value can pass is not drawn. */
export function limitLines(chart: ControlChart, bounds: Bounds, placing: Placing): Svg {
  const parts = chart.segments.flatMap((_, index) => {
    const points = chart.points.filter(point => point.segment === index && point.limits !== null)
    const edges = (['lower', 'upper'] as const).filter(edge =>
      points.some(point => isWithin(point.limits!, edge, bounds))
    )
    return [
      band(points, bounds, placing),
      ...edges.map(edge => limitLine(points, edge, bounds, placing, '5 4')),
      limitLine(points, 'centre', bounds, placing, null)
    ]
  })
  return element('g', {}, ...parts)
}

/** The line through the values, broken where one is missing and at each rebase. */
export function valueLines(chart: ControlChart, placing: Placing): Svg {
  const lines = chart.segments.map((_, index) => {
    const path = line<ChartPoint>(placing.x, point => placing.y(point.value ?? 0))
      .defined(point => point.value !== null)
      .digits(2)(chart.points.filter(point => point.segment === index))
    return element('path', { d: path ?? '' })
  })
  return element('g', { fill: 'none', stroke: colours.grey, 'stroke-width': 1.5, 'stroke-linejoin': 'round' }, ...lines)
}

/** The target across the plot. */
export function targetLine(chart: ControlChart, placing: Placing, room: Room): Svg[] {
  if (chart.target === null) return []
  const y = placing.y(chart.target)
  const look = { stroke: colours.pink, 'stroke-width': 2, 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' }
  return [element('line', { x1: room.left, x2: room.right, y1: y, y2: y, ...look })]
}

/** A line where limits begin anew, with the cause as far as it fits above the plot. */
export function rebaseLines(chart: ControlChart, placing: Placing, room: Room): Svg {
  const starts = chart.segments.slice(1).map((_, index) => {
    const first = chart.points.findIndex(point => point.segment === index + 1)
    return (placing.x(chart.points[first - 1]!) + placing.x(chart.points[first]!)) / 2
  })
  const parts = starts.flatMap((x, index) => {
    const look = { stroke: colours.quiet, 'stroke-dasharray': '2 3' }
    const rule = element('line', { x1: x, x2: x, y1: room.top - 18, y2: room.bottom, ...look })
    return [
      rule,
      ...rebaseLabel(chart.segments[index + 1]!.rebase!.cause, index, x, starts[index + 1] ?? room.width, room)
    ]
  })
  return element('g', {}, ...parts)
}

/** The last value, and what the lines are with theirs, on the right and clear of each other. */
export function lineLabels(chart: ControlChart, unit: Unit, bounds: Bounds, placing: Placing, room: Room): Svg {
  const items = labelled(chart, bounds, room.narrow)
  const heights = spreadLabels(
    items.map(item => placing.y(item.value)),
    room.size * 1.25,
    room.top,
    room.bottom
  )
  const labels = items.map(({ name, value }, index) => {
    const weight = { 'font-weight': name === LATEST ? 700 : 400 }
    const text = `${name} ${formatValue(value, unit)}`
    return label(text, room.right + 8, (heights[index] ?? 0) + room.size * 0.35, room.size, weight)
  })
  return element('g', {}, ...labels)
}

function labelled(chart: ControlChart, bounds: Bounds, narrow: boolean): { name: string; value: number }[] {
  const last = chart.points.findLast(point => point.value !== null)
  const lines: { name: string; value: number }[] = last?.value == null ? [] : [{ name: LATEST, value: last.value }]
  const named: [Edge, string][] = [
    ['upper', narrow ? 'Upper' : 'Upper limit'],
    ['centre', 'Mean'],
    ['lower', narrow ? 'Lower' : 'Lower limit']
  ]
  for (const [edge, name] of last?.limits ? named : [])
    if (isWithin(last!.limits!, edge, bounds)) lines.push({ name, value: last!.limits![edge] })
  return chart.target === null ? lines : [...lines, { name: 'Target', value: chart.target }]
}

function band(points: readonly ChartPoint[], bounds: Bounds, placing: Placing): Svg {
  const shape = area<ChartPoint>()
    .x(placing.x)
    .y0(point => placing.y(Math.max(point.limits!.lower, bounds.low)))
    .y1(point => placing.y(Math.min(point.limits!.upper, bounds.high)))
    .curve(curveStep)
    .digits(2)
  return element('path', { d: shape(points) ?? '', fill: colours.band })
}

function limitLine(
  points: readonly ChartPoint[],
  edge: Edge,
  bounds: Bounds,
  placing: Placing,
  dashes: string | null
): Svg {
  const path = line<ChartPoint>(placing.x, point => placing.y(point.limits![edge]))
    .defined(point => isWithin(point.limits!, edge, bounds))
    .curve(curveStep)
    .digits(2)
  const look = { fill: 'none', stroke: colours.quiet, 'stroke-width': edge === 'centre' ? 1.5 : 1.25 }
  return element('path', { d: path(points) ?? '', ...look, 'stroke-dasharray': dashes })
}

function isWithin(limits: Limits, edge: Edge, bounds: Bounds): boolean {
  return edge === 'centre' || (edge === 'lower' ? limits.lower > bounds.low : limits.upper < bounds.high)
}

function rebaseLabel(cause: string, index: number, x: number, next: number, room: Room): Svg[] {
  const [onRight, onLeft] = [next - x - 12, x - room.left]
  const least = textWidth('New limits', room.size)
  if (onRight >= least) return [label(rebaseWords(cause, room.size, onRight), x + 4, room.top - 8, room.size)]
  if (index > 0 || onLeft < least) return []
  const words = rebaseWords(cause, room.size, onLeft)
  return [label(words, x - 4, room.top - 8, room.size, { 'text-anchor': 'end' })]
}

/** The cause where a good part of it fits. */
function rebaseWords(cause: string, size: number, width: number): string {
  const text = fitted(`New limits: ${cause}`, size, width)
  return text.length > 28 || !text.endsWith('…') ? text : 'New limits'
}
