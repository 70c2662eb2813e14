import { scaleLinear } from 'd3-scale'
import { type Fill, fillAt, hatchOf, patternsOf } from '../fills.js'
import { type ChartOptions, frame, isNarrow, label, type Room, timeLabels, valueGrid, WIDE } from '../frame.js'
import { colours } from '../palette.js'
import { periodTicks } from '../period.js'
import { element, type Svg } from '../svg.js'
import { textWidth } from '../text-width.js'
import { describeMix, sliceWords } from './describe-mix.js'
import { type Mix, type MixColumn, type MixPlan, mixPlan, type Slice } from './mix.js'
import { keyHeight, mixKey, mixNames } from './mix-names.js'

/** Where columns stand. */
interface Placing {
  readonly left: (index: number) => number
  readonly thick: number
  readonly y: (share: number) => number
}

/**
 * Shares of a whole over time: a column a period, each part in its own colour or pattern and named beside the last (below
 * the plot on a phone), what is left over at the top. `describeMix` is its caption.
 */
export function mixSvg(mix: Mix, options: Omit<ChartOptions, 'unit'>): string {
  const plan = mixPlan(mix)
  const room = roomFor(plan, options.width ?? WIDE)
  const y = scaleLinear([0, 100], [room.bottom, room.top])
  const step = (room.right - room.left) / Math.max(1, plan.columns.length)
  const placing: Placing = { left: index => room.left + step * (index + 0.1), thick: step * 0.8, y }
  const paint = (part: number | null): Fill =>
    part === null ? hatchOf(options.id, 'dotted') : fillAt(options.id, part)
  const columns = plan.columns.map((column, index) => columnOf(column, index, paint, placing, options.id, room))
  const ticks = periodTicks(plan.columns, index => placing.left(index) + placing.thick / 2, room.size)
  return frame(
    options,
    describeMix(plan),
    room,
    patternsOf(options.id, plan.drawn.length, ['dotted', 'falling']),
    valueGrid(y, 'percent', room),
    element('g', { 'data-points': '' }, ...columns),
    timeLabels(ticks, room),
    room.narrow ? mixKey(plan, paint, room) : mixNames(plan, paint, y, room)
  )
}

function roomFor(plan: MixPlan, width: number): Room {
  const narrow = isNarrow(width)
  const size = narrow ? 12 : 14
  const top = 12
  const bottom = top + (narrow ? 220 : Math.max(290, (plan.drawn.length + 1) * 40))
  const height = bottom + 32 + (narrow ? keyHeight(plan, size) : 0)
  const right = narrow ? width - overhang(plan, width, size) : width - Math.min(width * 0.36, 270)
  return { width, height, left: textWidth('100%', size) + 12, right, top, bottom, size, narrow }
}

/** How far the label of the last column reaches past it, in pixels. */
function overhang({ columns }: MixPlan, width: number, size: number): number {
  const half = textWidth(columns.at(-1)?.short ?? '', size) / 2
  return Math.max(6, half + 2 - (width * 0.8) / (2 * Math.max(1, columns.length)))
}

function columnOf(
  column: MixColumn,
  index: number,
  paint: (part: number | null) => Fill,
  placing: Placing,
  id: string,
  room: Room
): Svg {
  const x = placing.left(index)
  if (column.missing !== null) {
    const look = { fill: hatchOf(id, 'falling').paint, stroke: colours.quiet, 'stroke-width': 0.5 }
    const box = { x, y: placing.y(8), width: placing.thick, height: placing.y(0) - placing.y(8) }
    const shape = element('rect', { ...box, ...look, 'data-words': `${column.label}: ${column.missing}` })
    return element(
      'g',
      {},
      shape,
      ...upright(column.missing, x + placing.thick / 2, placing.y(10), placing.thick, room)
    )
  }
  const slices = column.slices.flatMap(slice => sliceOf(slice, column, paint(slice.part), x, placing, room))
  return element('g', {}, ...slices)
}

function sliceOf(slice: Slice, column: MixColumn, fill: Fill, x: number, { thick, y }: Placing, room: Room): Svg[] {
  const [top, foot] = [y(slice.to), y(slice.from)]
  const data = { 'data-value': String(slice.to - slice.from), 'data-words': sliceWords(slice, column) }
  const look = { fill: fill.paint, stroke: colours.paper, 'stroke-width': thick > 12 ? 1.5 : 0.75 }
  const shape = element('rect', { x, y: top, width: thick, height: foot - top, ...look, ...data })
  const text = `${Math.round(slice.to - slice.from)}%`
  if (fill.ink === null || thick < textWidth('100%', room.size) || foot - top < room.size * 1.4) return [shape]
  const place = { 'text-anchor': 'middle', fill: fill.ink }
  return [shape, label(text, x + thick / 2, (top + foot) / 2 + room.size * 0.35, room.size, place)]
}

/** Words that run up an empty column, where it is as wide as they are high. */
function upright(text: string, x: number, y: number, thick: number, room: Room): Svg[] {
  if (thick < room.size) return []
  const [across, up] = [x + room.size * 0.35, y - 2]
  const turn = { transform: `rotate(-90 ${across.toFixed(2)} ${up.toFixed(2)})`, fill: colours.quiet }
  return [label(text, across, up, room.size, turn)]
}
