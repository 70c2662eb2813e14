import { roundedText } from '../../format-figure.js'
import { hatchOf } from '../fills.js'
import { label } from '../frame.js'
import { colours } from '../palette.js'
import { element, type Svg } from '../svg.js'
import { textWidth } from '../text-width.js'
import { offWords } from './describe-flows.js'
import type { FlowPlacing } from './flow-placing.js'
import type { Flow, Flows } from './flows.js'

/** A column of starts up and of ends down for each period, with their numbers where there is room, and a mark where counts do not add up. */
export function flowBars(flows: readonly Flow[], of: Flows, placing: FlowPlacing, id: string): Svg {
  const room = flows
    .flatMap(flow => [flow.starts, flow.ends])
    .map(count => textWidth(roundedText(count ?? 0, 0), placing.lower.size))
  const numbered = Math.max(0, ...room) + 3 <= placing.thick / 0.72
  const columns = flows.map((flow, index) => column(flow, of, placing.middle(index), placing, numbered, id))
  const signs = flows.flatMap((flow, index) => warning(flow, placing.middle(index), placing))
  const zero = placing.flow(0)
  const axis = element('line', {
    x1: placing.lower.left,
    x2: placing.lower.right,
    y1: zero,
    y2: zero,
    stroke: colours.ink
  })
  return element(
    'g',
    {},
    ...(numbered ? [] : grid(placing)),
    element('g', { 'data-points': '' }, ...columns),
    axis,
    ...signs
  )
}

/** The sign of a sum that is not what it should be: equals, struck through, in a circle. */
export function offSign(x: number, y: number, size: number, data: Readonly<Record<string, string>> = {}): Svg[] {
  const look = { fill: colours.paper, stroke: colours.ink, 'stroke-width': 1.5 }
  const [a, b, c] = [0.28, 0.13, 0.34].map(part => Number((part * size).toFixed(2))) as [number, number, number]
  const d = `M${-a},${-b}H${a}M${-a},${b}H${a}M${b},${-c}L${-b},${c}`
  const at = `translate(${x.toFixed(2)},${y.toFixed(2)})`
  return [
    element('circle', { cx: x, cy: y, r: size * 0.62, ...look, ...data }),
    element('path', { d, transform: at, fill: 'none', stroke: colours.ink, 'stroke-width': 1.25 })
  ]
}

function column(flow: Flow, of: Flows, x: number, placing: FlowPlacing, numbered: boolean, id: string): Svg {
  const { starts, ends } = flow
  if (starts === null || ends === null) return unknown(flow, x, placing, id)
  const up = bar(starts, x, colours.turquoise, `${flow.label}, ${of.startsName}`, placing, 1)
  const down = bar(ends, x, colours.blue, `${flow.label}, ${of.endsName}`, placing, -1)
  const numbers = numbered ? [number(starts, x, placing, 1), number(ends, x, placing, -1)] : []
  return element('g', {}, up, down, ...numbers)
}

function bar(count: number, x: number, fill: string, name: string, { flow, thick }: FlowPlacing, side: 1 | -1): Svg {
  const [zero, end] = [flow(0), flow(side * count)]
  const data = { 'data-value': String(count), 'data-words': `${name}: ${roundedText(count, 0)}` }
  const box = { x: x - thick / 2, y: Math.min(zero, end), width: thick, height: Math.abs(end - zero) }
  return element('rect', { ...box, fill, ...data })
}

function number(count: number, x: number, { flow, lower }: FlowPlacing, side: 1 | -1): Svg {
  const y = flow(side * count) + (side === 1 ? -4 : lower.size * 0.75 + 4)
  return label(roundedText(count, 0), x, y, lower.size, { 'text-anchor': 'middle' })
}

function unknown({ label: name }: Flow, x: number, { flow, thick }: FlowPlacing, id: string): Svg {
  const look = { fill: hatchOf(id, 'falling').paint, stroke: colours.quiet, 'stroke-width': 0.5 }
  const box = { x: x - thick / 2, y: flow(0) - 9, width: thick, height: 18 }
  return element('rect', { ...box, ...look, 'data-words': `${name}: starts and ends are not known or not shown` })
}

function warning(flow: Flow, x: number, { flow: y, lower }: FlowPlacing): Svg[] {
  const words = offWords(flow)
  if (words === null) return []
  return offSign(x, y(0), lower.size, { 'data-words': `${flow.label}: the counts do not add up, ${words}` })
}

/** Where there are no numbers on the columns, grid lines with theirs, ends below 0 as the numbers they are. */
function grid({ flow, lower }: FlowPlacing): Svg[] {
  const ticks = flow.ticks(4).filter(tick => Number.isInteger(tick) && tick !== 0)
  return ticks.flatMap(tick => {
    const y = flow(tick)
    const line = element('line', { x1: lower.left, x2: lower.right, y1: y, y2: y, stroke: colours.grid })
    const text = roundedText(Math.abs(tick), 0)
    return [line, label(text, lower.left - 8, y + lower.size * 0.35, lower.size, { 'text-anchor': 'end' })]
  })
}
