import type { ScaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { type FunnelLimits, funnelLimits } from '../../../statistics/funnel.js'
import { spreadLabels } from '../benchmarks/spread-labels.js'
import { formatValue } from '../format-value.js'
import { label, type Room } from '../frame.js'
import { colours } from '../palette.js'
import { element, type Svg } from '../svg.js'
import { textWidth } from '../text-width.js'
import type { FunnelPlot } from './funnel-plot.js'

type Scale = ScaleLinear<number, number>
type Edge = keyof FunnelLimits

const SAMPLES = 160
const EDGES: readonly Edge[] = ['upper998', 'upper95', 'lower95', 'lower998']
const DASHES: Readonly<Record<Edge, string>> = { upper998: '7 4', lower998: '7 4', upper95: '2 4', lower95: '2 4' }

interface Sample extends FunnelLimits {
  readonly size: number
}

/** Between the 95% limits. */
export function funnelBand(plot: FunnelPlot, x: Scale, y: Scale): Svg {
  const held = y.copy().clamp(true)
  const shape = area<Sample>()
    .x(sample => x(sample.size))
    .y0(sample => held(sample.lower95))
    .y1(sample => held(sample.upper95))
    .digits(2)
  return element('path', { d: shape(samples(plot, x)) ?? '', fill: colours.band })
}

/** The four limits as far as they lie on the plot, and the line of all together. */
export function funnelLines(plot: FunnelPlot, x: Scale, y: Scale): Svg[] {
  const [low = 0, high = 0] = y.domain()
  const all = samples(plot, x)
  const look = { fill: 'none', stroke: colours.quiet, 'stroke-width': 1.5 }
  const curves = EDGES.map(edge => {
    const path = line<Sample>(
      sample => x(sample.size),
      sample => y(sample[edge])
    )
      .defined(sample => sample[edge] <= high && sample[edge] >= low && sample[edge] > 0)
      .digits(2)
    return element('path', { d: path(all) ?? '', ...look, 'stroke-dasharray': DASHES[edge] })
  })
  if (plot.funnel.centre === null) return curves
  const height = y(plot.funnel.centre)
  const [from, to] = x.range()
  return [
    ...curves,
    element('line', { x1: from ?? 0, x2: to ?? 0, y1: height, y2: height, stroke: colours.grey, 'stroke-width': 1.5 })
  ]
}

/** What the lines are, at their right ends and clear of each other. */
export function funnelLineNames(plot: FunnelPlot, x: Scale, y: Scale, room: Room): Svg {
  const limits = funnelLimits(plot.funnel, x.domain()[1] ?? 1)
  if (!limits || plot.funnel.centre === null) return element('g', {})
  const [low = 0, high = 0] = y.domain()
  const lines = EDGES.map(edge => ({ text: edgeName(edge, room.narrow), value: limits[edge] }))
    .filter(({ value }) => value >= low && value <= high && value > 0)
    .concat({ text: centreName(plot), value: plot.funnel.centre })
  const places = spreadLabels(
    lines.map(each => y(each.value)),
    room.size * 1.2,
    room.top,
    room.bottom
  )
  const labels = lines.map(({ text }, index) =>
    label(text, room.right + 6, (places[index] ?? 0) + room.size * 0.35, room.size)
  )
  return element('g', {}, ...labels)
}

/** How wide those names stand, in pixels. */
export function lineNamesWidth(plot: FunnelPlot, size: number, narrow: boolean): number {
  const names = [...EDGES.map(edge => edgeName(edge, narrow)), centreName(plot)]
  return Math.max(...names.map(name => textWidth(name, size)))
}

function samples({ funnel }: FunnelPlot, x: Scale): Sample[] {
  const most = x.domain()[1] ?? 1
  // Closer together where the limits bend.
  return Array.from({ length: SAMPLES }, (_, index) => most * ((index + 1) / SAMPLES) ** 2).flatMap(size => {
    const limits = funnelLimits(funnel, size)
    return limits ? [{ size, ...limits }] : []
  })
}

function edgeName(edge: Edge, narrow: boolean): string {
  const level = edge.endsWith('998') ? '99.8%' : '95%'
  return narrow ? level : `${edge.startsWith('upper') ? 'Upper' : 'Lower'} ${level}`
}

function centreName({ funnel, unit }: FunnelPlot): string {
  return funnel.centre === null ? 'All' : `All ${formatValue(funnel.centre, unit)}`
}
