import type { ScaleLinear } from 'd3-scale'
import type { Unit } from '../../indicators/indicator.js'
import { formatTick } from './format-value.js'
import { colours } from './palette.js'
import { element, type Svg, words } from './svg.js'
import type { Tick } from './time-axis.js'
import { valueTicks } from './value-axis.js'

/** What every chart is told: `id` is unique on its page, `width` in pixels picks the wide (760) or narrow (360) drawing. */
export interface ChartOptions {
  readonly id: string
  readonly title: string
  readonly unit: Unit
  readonly width?: number
}

/** The room a chart is drawn in, in pixels: the plot's edges, and the size of its text. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly size: number
  readonly narrow: boolean
}

export const WIDE = 760
const NARROW_BELOW = 520

/** Says whether a width calls for the narrow drawing. */
export function isNarrow(width: number): boolean {
  return width < NARROW_BELOW
}

/**
 * The outermost element, with the title and description that a screen reader gives in place of the picture; `cuts` are
 * the levels at which one too high for a page may be parted.
 */
export function frame(
  options: Pick<ChartOptions, 'id' | 'title'>,
  description: string,
  size: { width: number; height: number; cuts?: readonly number[] },
  ...parts: Svg[]
): Svg {
  const [title, desc] = [`${options.id}-title`, `${options.id}-desc`]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    id: options.id,
    role: 'img',
    'aria-labelledby': `${title} ${desc}`,
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: size.width,
    height: size.height,
    'data-cuts': size.cuts?.map(level => Math.round(level)).join(' ') || null,
    'font-family': "'Inter', sans-serif"
  }
  const named = [
    element('title', { id: title }, words(options.title)),
    element('desc', { id: desc }, words(description))
  ]
  return element('svg', attributes, ...named, ...parts)
}

/** Text at a place, in ink unless told otherwise. */
export function label(
  text: string,
  x: number,
  y: number,
  size: number,
  more: Readonly<Record<string, string | number>> = {}
): Svg {
  return element('text', { x, y, 'font-size': size, fill: colours.ink, ...more }, words(text))
}

/** Text with white round it, so that it is read across lines. */
export function haloed(
  text: string,
  x: number,
  y: number,
  size: number,
  look: Readonly<Record<string, string | number>>
): Svg[] {
  const halo = {
    ...look,
    fill: colours.paper,
    stroke: colours.paper,
    'stroke-width': 4,
    'stroke-linejoin': 'round',
    'aria-hidden': 'true'
  }
  return [label(text, x, y, size, halo), label(text, x, y, size, look)]
}

/** Grid lines across the plot with their values on the left. */
export function valueGrid(
  scale: ScaleLinear<number, number>,
  unit: Unit,
  room: Room,
  ticks: readonly number[] = valueTicks(scale, unit)
): Svg {
  const lines = ticks.flatMap(value => {
    const y = scale(value)
    return [
      element('line', { x1: room.left, x2: room.right, y1: y, y2: y }),
      label(formatTick(value, unit), room.left - 8, y + room.size * 0.35, room.size, {
        'text-anchor': 'end',
        stroke: 'none'
      })
    ]
  })
  return element('g', { stroke: colours.grid, 'stroke-width': 1 }, ...lines)
}

/** Labels under the plot, each with a small mark. */
export function timeLabels(ticks: readonly Tick[], room: Room): Svg {
  const marks = ticks.flatMap(tick => [
    element('line', { x1: tick.x, x2: tick.x, y1: room.bottom, y2: room.bottom + 5, stroke: colours.quiet }),
    label(tick.label, tick.x, room.bottom + 8 + room.size, room.size, { 'text-anchor': 'middle' })
  ])
  const axis = element('line', {
    x1: room.left,
    x2: room.right,
    y1: room.bottom,
    y2: room.bottom,
    stroke: colours.quiet
  })
  return element('g', {}, axis, ...marks)
}
